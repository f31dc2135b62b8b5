import { add } from './add.ts';
import { adopt } from './adopt.ts';
import { adoptOffer } from './adopt-offer.ts';
import { decide } from './decide.ts';
import { declineOffer } from './decline-offer.ts';
import { findings } from './findings.ts';
import { head } from './head.ts';
import { list } from './list.ts';
import { offer } from './offer.ts';
import { offers } from './offers.ts';
import { open } from './open.ts';
import { quotes } from './quotes.ts';
import { record } from './record.ts';
import { remove } from './remove.ts';
import { reopen } from './reopen.ts';
import { reread } from './reread.ts';

export const evidenceVerbs = {
  'evidence.add': add,
  'evidence.list': list,
  'evidence.open': open,
  'evidence.findings': findings,
  'evidence.head': head,
  'evidence.decide': decide,
  'evidence.reread': reread,
  'evidence.record': record,
  'evidence.adopt': adopt,
  'evidence.offer': offer,
  'evidence.offers': offers,
  'evidence.adoptOffer': adoptOffer,
  'evidence.declineOffer': declineOffer,
  'evidence.reopen': reopen,
  'evidence.remove': remove,
  'evidence.quotes': quotes,
} as const;
