import type { GateHitKind } from '@gongkai/kernel';

export const gateHitNames: Record<GateHitKind, string> = {
  'identity-number': 'identity number',
  phone: 'mobile phone number',
  'bank-card': 'bank card number',
  'travel-document': 'travel document number',
  'home-address': 'home address',
  minor: 'name of a minor',
  'secret-mark': 'secrecy mark',
  'hidden-sheet': 'hidden sheet',
  'hidden-rows': 'hidden rows',
  'hidden-columns': 'hidden columns',
  'hidden-text': 'hidden text',
  comment: 'comment',
  'tracked-change': 'tracked change',
  metadata: 'names of people in file properties',
  'defined-name': 'hidden name',
  'embedded-file': 'embedded file',
  'external-link': 'link to an outside file',
  'no-text': 'no text layer, cannot be checked',
};
