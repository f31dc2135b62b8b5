import { type ApplicantKind, applicantKinds, type IdentityDocument } from '@gongkai/kernel';
import { applicantKindNames, identityDocumentNames } from '@gongkai/words';
import { Form, Input, Select } from 'antd';
import { words } from '../../../words.ts';
import { type Draft, documentsOf, hasWrongDigit } from './draft.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Who applies, and nothing the law does not ask (条例第二十九条). A wrong check digit is said where it is typed. */
export function ApplicantFields({ draft, onChange }: Props) {
  const wrong = hasWrongDigit(draft);
  return (
    <div className="field-grid">
      <Form.Item label={words.applications.kind} htmlFor="applicant-kind">
        <Select<ApplicantKind>
          id="applicant-kind"
          value={draft.kind}
          options={applicantKinds.map((value) => ({ value, label: applicantKindNames[value] }))}
          onChange={(kind) => onChange({ kind, document: documentsOf(kind)[0] ?? 'other' })}
        />
      </Form.Item>
      <Form.Item label={words.applications.name} htmlFor="applicant-name" required>
        <Input
          id="applicant-name"
          value={draft.name}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={words.applications.document} htmlFor="applicant-document">
        <Select<IdentityDocument>
          id="applicant-document"
          value={draft.document}
          options={documentsOf(draft.kind).map((value) => ({ value, label: identityDocumentNames[value] }))}
          onChange={(document) => onChange({ document })}
        />
      </Form.Item>
      <Form.Item
        label={words.applications.documentNumber}
        htmlFor="applicant-number"
        required
        validateStatus={wrong ? 'error' : ''}
        help={wrong ? words.applications.wrongDigit : undefined}
      >
        <Input
          id="applicant-number"
          value={draft.number}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => onChange({ number: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={words.applications.phone} htmlFor="applicant-phone" extra={words.applications.contactWhat}>
        <Input
          id="applicant-phone"
          value={draft.phone}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => onChange({ phone: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={words.applications.email} htmlFor="applicant-email">
        <Input
          id="applicant-email"
          value={draft.email}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => onChange({ email: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={words.applications.address} htmlFor="applicant-address" className="field-wide">
        <Input
          id="applicant-address"
          value={draft.address}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => onChange({ address: event.target.value })}
        />
      </Form.Item>
    </div>
  );
}
