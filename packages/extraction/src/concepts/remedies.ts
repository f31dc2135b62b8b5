import { type Concept, cases, concept } from './concept.ts';

const none = ['', '', ''] as const;
const inReview = { within: ['review'], measures: cases, not: /诉讼|起诉/ } as const;
const inSuit = { within: ['litigation'], measures: cases, not: /复议(?!后)/ } as const;
const upheld = /维持[^,]{0,10}#|#[^,]{0,8}维持|驳回[^,]{0,8}#|#[^,]{0,8}驳回/;
const corrected = /(?:纠错|纠正|撤销(?!复议|申请)|变更|败诉|确认违法|责令)[^,]{0,8}#|#[^,]{0,8}(?:纠错|纠正|撤销)/;
const other = /(?:其[他它](?:情形|结果|情况)|撤回|撤诉|终止|撤销(?:复议|申请))[^,]{0,6}#|#[^,]{0,4}(?:撤回|撤诉|终止)/;
const pending = /(?:尚未审结|未审结|未结|审理中|正在审理)[^,]{0,8}#|#[^,]{0,8}(?:尚未审结|未审结|未结|审理中|正在审理)/;

/** Reviews, lawsuits, complaints and appeals, and how they ended. */
export const remedyConcepts: readonly Concept[] = [
  concept(
    'review',
    'dispute.all',
    none,
    /复议[^,#]{0,10}诉讼[^,]{0,20}#|复议[^#]{0,6}诉讼[^#]*(?:相关|此类|上述)案件#/,
    {
      measures: cases,
      not: /复议后|直接/,
    },
  ),
  concept(
    'litigation',
    'litigation.afterReview',
    ['', '', 'LA.TOTAL'],
    /(?:经|先)?复议后(?:再)?(?:起诉|诉讼|提起)[^,]{0,10}#/,
    { measures: cases, total: true },
  ),
  concept(
    'litigation',
    'litigation.direct',
    ['', '', 'LD.TOTAL'],
    /(?:未经复议|直接)(?:直接)?(?:起诉|提起诉讼|(?:行政)?诉讼)[^,]{0,10}#|#[^,#]{0,4}未经复议直接(?:起诉|提起|行政诉讼|诉讼)/,
    { measures: cases, total: true },
  ),
  concept('litigation', 'litigation.upheld', ['', 'S5.1', ''], upheld, inSuit),
  concept('litigation', 'litigation.corrected', ['', 'S5.2', ''], corrected, {
    ...inSuit,
    denied: /败诉|诉讼[^,]{0,6}(?:被?纠错|纠正|撤销)/,
  }),
  concept('litigation', 'litigation.other', ['', 'S5.3', ''], other, inSuit),
  concept('litigation', 'litigation.pending', none, pending, inSuit),
  concept('review', 'review.upheld', ['', 'S4.1', 'RV.UPHELD'], upheld, inReview),
  concept('review', 'review.corrected', ['', 'S4.2', 'RV.CORRECTED'], corrected, {
    ...inReview,
    denied: /复议(?!.*诉讼[^,]{0,6}(?:纠错|纠正))[^,]{0,8}(?:被?纠错|纠正|撤销|确认违法|责令履行)/,
  }),
  concept('review', 'review.other', ['', 'S4.3', 'RV.OTHER'], other, inReview),
  concept('review', 'review.pending', ['', '', 'RV.PENDING'], pending, inReview),
  concept('litigation', 'litigation.count', ['A4.2', 'S5', ''], /(?:诉讼|起诉|应诉|被诉)[^,]{0,14}#|#[^,]{0,16}诉讼/, {
    measures: cases,
    denied: /(?:诉讼|被诉|起诉)(?!.{0,8}(?:败诉|纠错|纠正|撤销))/,
    total: true,
  }),
  concept('review', 'review.count', ['A4.1', 'S4', 'RV.TOTAL'], /复议[^,]{0,14}#|#[^,]{0,16}复议/, {
    measures: cases,
    denied: /复议(?!.{0,8}(?:败诉|纠错|纠正|撤销)|中(?:未|没有)发生)/,
    total: true,
  }),
  concept('complaint', 'appeal.count', none, /申[诉述][^,]{0,10}#|#[^,]{0,8}申[诉述]/, {
    measures: cases,
    denied: /申[诉述]/,
    total: true,
  }),
  concept(
    'complaint',
    'complaint.count',
    ['A4.3', 'S6', ''],
    /(?:投诉|举报)(?:和|、|或|与|及|案件|举报|投诉|件|信息|数量?|事项|案|的|共|:|为|有|总数)*#|(?:收到|接到|受理|处理|办理)了?#[^,]{0,16}(?:投诉|举报)/,
    { measures: cases, not: /热线|12345|留言|电话|信箱|网民/, denied: /投诉|举报/, total: true },
  ),
];
