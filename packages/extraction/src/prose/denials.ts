/** What turns a sentence into a zero claim, and what only looks like it. */
const acted =
  '(?:曾|能)?(?:结转|转结|收到|接到|接获|收悉|发生|产生|出现|受理|收取|引发|提起|被(?:申请|提起|起诉|复议|投诉)|有|涉及|接受|接收|收费|召开|举办|发布|减免|因|就|向|对|提出|发现|开展|组织|参加|制发|印发|制定|出台|公开|设立|进行|作出)';
const barrier =
  '障碍|纸化|关(?!于)|效|论|偿|线|缝|锡|为而|死角|条件|正当|法|需|须|不(?!予|同意)|疑|比|形|私|限|盲|差|违|空白|极|可|从|微|声|业|房|证|照|理|故|所|愧|害|人机';

const denial = new RegExp(
  `未${acted}|(?:没有|没(?!有))(?!具体|明确|得到|及时|真正|完全|形成|做到|严格|很好|达到|落实|足够|充分|统一|专门|专人|认真|按|重视|建立)|(?<![有若如毫信息是了均中]|全)无(?!${barrier})|均无(?!${barrier})|(?<=为|是|达|到)零(?![一二三四五六七八九\\d])|零(?=投诉|败诉|申请|复议|诉讼|收费|发生|举报)|不存在(?!问题)|不收(?:取|费)|未收费`,
  'g',
);
const guarded =
  /(?:如果|倘若|避免|防止|杜绝|确保|力争|凡|是否|不得|一旦|不会|从而|以防|力求|做到)[^,。;]{0,16}$|如$|若$|有$/;

// “零差错、零投诉” praises; 零复议、零诉讼 without quotation marks is a statement.
const slogan =
  /[“"]零[^”"零]{1,4}(?:[”"]?[、和][“"]?零[^”"零]{1,4})*[”"]|(?:零[^、,零]{1,3}、)*零(?:逾期|差错|失误|延误|超时|事故|泄密|距离|跑动|错误)(?:、零[^、,零]{1,3})*/g;

// Longer, it is no clause but a damaged file.
const longest = 600;

/** Most sentences hold none of the words of a denial. */
export const mayDeny = (words: string): boolean => /[未没无零不]/.test(words);

/** Places of denials in a clause. */
export function denialsIn(clause: string): readonly { readonly from: number; readonly to: number }[] {
  if (clause.length > longest || !mayDeny(clause)) return [];
  const said = clause.replace(inside, blotted).replace(slogan, blotted);
  return [...said.matchAll(denial)]
    .filter((match) => !guarded.test(said.slice(0, match.index)))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

// 取消(无)婚姻记录证明: what stands in brackets is a clause of its own.
const inside = /\([^()]*\)/g;
const blotted = (words: string): string => '口'.repeat(words.length);

const cause =
  /(?:因|由|就|针对|关于|涉及|与|对|有关|向|通过)[^,。;]*?(?=(?:申请|提起|提出|引发|引起|导致|产生|而|发生)?(?:的|了)?(?:任何)?(?:行政复议|复议|行政诉讼|诉讼|申诉|投诉|举报))/g;

/** The clause without the cause of a dispute: in 因信息公开申请引发的复议 no application is denied. */
export const withoutCause = (clause: string): string =>
  /复议|诉讼|申诉|投诉|举报/.test(clause) ? clause.replace(cause, '') : clause;

export const namesApplication =
  /(?:收到|接到|受理|无|没有(?!向|因|就|对|由)|未发生)(?:(?!复议|诉讼|[,。;]).){0,24}申请(?!人|行政复议|复议|引发|引起|导致|公开(?:政府)?信息的?收费)|依申请公开(?:事项|申请|件|情况)?(?:$|、|和|及|,|。|数|均|为|的情况|的事项)|[、和及]公开申请|公开申请[、和及]/;
