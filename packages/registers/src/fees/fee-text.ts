import { printMoney } from '@gongkai/kernel';
import { type FeeBasis, feeParts } from './fee-amount.ts';

/** Method and standard as the notice states them (国办函〔2020〕109号: 依据、标准): 按量计收，共68页，其中38页每页10元. */
export function feeText(basis: FeeBasis): string {
  const measure = basis.method === 'items' ? '件' : '页';
  const charged = feeParts(basis)
    .filter(({ each }) => each > 0)
    .map(({ count, each }) => `${count}${measure}每${measure}${printMoney(each, '元')}元`);
  const counted =
    basis.method === 'items'
      ? `按件计收，本月此前累计${basis.countBefore}件，本次${basis.items}件`
      : `按量计收，${basis.pages.length > 1 ? `各件分别${basis.pages.join('、')}页` : `共${basis.pages.join('')}页`}`;
  return charged.length === 0 ? counted : `${counted}，其中${charged.join('，')}`;
}
