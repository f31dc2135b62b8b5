import type { GateHitKind } from '@gongkai/kernel';
import type { Material } from '../hit.ts';
import { cleanSentence, cleanTable } from './clean-text.ts';
import { type Draw, drawFrom } from './draw.ts';
import { madeCard, madeIdentity, madePhone } from './made-numbers.ts';
import { cardWays, identityWays, phoneWays, type Way } from './written-ways.ts';

export interface CorpusDocument {
  readonly material: Material;
  /** Numbers that were put in, as digits. */
  readonly planted: readonly { readonly kind: GateHitKind; readonly number: string }[];
}

/** Made-up documents, half of them with numbers of made-up persons, half with all that only looks like such numbers. */
export function makeCorpus(random: () => number, size: number): readonly CorpusDocument[] {
  const draw = drawFrom(random);
  return Array.from({ length: size }, (_, index) => (index % 2 === 0 ? makePersonal(draw) : makeClean(draw)));
}

function makeClean(draw: Draw): CorpusDocument {
  const body = Array.from({ length: draw.whole(4, 10) }, () => cleanSentence(draw)).join('\n');
  const parts = [{ where: '附件表', text: cleanTable(draw) }];
  return { material: { title: '关于工作情况的通报', body, parts, warnings: [] }, planted: [] };
}

interface Planting {
  readonly kind: GateHitKind;
  readonly make: (draw: Draw) => string;
  readonly ways: readonly [Way, ...Way[]];
  readonly label: readonly [string, ...string[]];
}

const plantings: readonly [Planting, ...Planting[]] = [
  {
    kind: 'identity-number',
    make: madeIdentity,
    ways: identityWays,
    label: ['身份证号码', '公民身份号码', '证件号', ''],
  },
  { kind: 'phone', make: madePhone, ways: phoneWays, label: ['联系电话', '手机', '手机号码', ''] },
  { kind: 'bank-card', make: madeCard, ways: cardWays, label: ['银行卡号', '一卡通账号', '收款账户', ''] },
];

function makePersonal(draw: Draw): CorpusDocument {
  const planted = Array.from({ length: draw.whole(1, 4) }, () => {
    const { kind, make, ways, label } = draw.one(plantings);
    const number = make(draw);
    return { kind, number, written: draw.one(ways)(number, draw), label: draw.one(label) };
  });
  const name = () => `${draw.one(['张', '王', '李', '赵', '欧阳'])}${draw.one(['某', '小明', '桂花', '建国'])}`;
  const sentences = planted.map(({ label, written }) =>
    draw.one([
      `申请人${name()}，${label}${label === '' ? '' : '：'}${written}，住所地与户籍所在地一致。`,
      `${name()}\t${label}\t${written}\t已核`,
      `经办人：${name()}（${written}）`,
      `${cleanSentence(draw)}${name()}${label}${written}。${cleanSentence(draw)}`,
    ]),
  );
  const inBody = draw.one([true, false]);
  const text = sentences.join('\n');
  const body = inBody ? `${cleanSentence(draw)}\n${text}\n${cleanSentence(draw)}` : cleanSentence(draw);
  const parts = inBody ? [] : [{ where: '附件', text: `${cleanTable(draw)}\n备注\n${text}` }];
  return { material: { title: '关于公示名单的通知', body, parts, warnings: [] }, planted };
}
