import { Settings, type SettingsView } from '@gongkai/reports';
import { isSectionOf, type Unit, UnitCode } from '@gongkai/units';
import { marks } from '@gongkai/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/settings.css';
import { Asked } from '../../ui/asked.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { EraseCard } from './erase-card.tsx';
import { settingFields } from './setting-fields.tsx';
import { SettingRow } from './setting-row.tsx';

const names = Settings.keyof().options;
const sections = ['registers', 'items', 'letters', 'comparison'] as const;

/** How the unit works its registers: what it says itself, what its superiors say, and the default. */
export function SettingsScreen() {
  const { mandate, unitName, may } = useSession();
  const settings = useQuery(queries.settings(mandate.unit));
  const tree = useQuery(queries.tree(mandate.unit, thisYear()));
  const own = (tree.data?.units ?? []).filter(({ code }) => isSectionOf(UnitCode.parse(code), mandate.unit));
  const mayEdit = may('setting.manage', mandate.unit);
  return (
    <>
      <PageHead
        title={words.settings.title}
        below={
          <p className="soft">{`${unitName}${marks.gap}${mayEdit ? words.settings.what : words.settings.readOnly}`}</p>
        }
      />
      <div className="stack">
        <Asked query={settings}>
          {(view) => <SettingsForm key={view.revision} view={view} sections={own} mayEdit={mayEdit} />}
        </Asked>
        {may('identity.erase', mandate.unit) && <EraseCard unit={mandate.unit} />}
      </div>
    </>
  );
}

interface Props {
  readonly view: SettingsView;
  readonly sections: readonly Unit[];
  readonly mayEdit: boolean;
}

function SettingsForm({ view, sections: own, mayEdit }: Props) {
  const [draft, setDraft] = useState<Settings>(view.own);
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const parsed = Settings.safeParse(draft);
  const wrong = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
  const changed = JSON.stringify(draft) !== JSON.stringify(view.own);
  const save = useMutation({
    mutationFn: (settings: Settings) =>
      client.settings.save.mutate({ unit: view.unit, revision: view.revision, settings }),
    onSuccess: (saved) => {
      queryClient.setQueryData(queries.settings(view.unit).queryKey, saved);
      void message.success(words.settings.saved);
    },
  });
  return (
    <form
      className="stack settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed.success) save.mutate(parsed.data);
      }}
    >
      {sections.map((section) => (
        <section key={section} className="card card-pad" aria-label={words.settings.sections[section]}>
          <h2>{words.settings.sections[section]}</h2>
          {names
            .filter((name) => settingFields[name].section === section)
            .map((name) => (
              <SettingRow
                key={name}
                name={name}
                draft={draft}
                inherited={view.inherited}
                sections={own}
                wrong={wrong.includes(name)}
                readOnly={!mayEdit}
                onChange={setDraft}
              />
            ))}
        </section>
      ))}
      {mayEdit && (
        <div className="settings-foot row">
          <Refused error={save.error} />
          <span className="house-gap" />
          {wrong.length > 0 && <span className="bad">{words.settings.wrong}</span>}
          {wrong.length === 0 && changed && <span className="soft">{words.settings.changed}</span>}
          <Button type="primary" htmlType="submit" disabled={!parsed.success || !changed || save.isPending}>
            {words.settings.save}
          </Button>
        </div>
      )}
    </form>
  );
}
