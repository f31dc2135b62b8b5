import type { FormCode } from '@gongkai/kernel';
import { a2021 } from './a2021.ts';
import type { Crossing } from './form.ts';

/**
 * How cells of an older form stand to those of a newer one, for series across the years (domain §1.3). Figures on each
 * side are added up before they are compared; money needs no conversion, it is kept in 分. A cell not named here has
 * no counterpart.
 */
export const crosswalk: readonly Crossing[] = [
  ...a2008ToT2014(),
  ...t2014ToAnnual('a2019', ['R3.6.C7']),
  ...t2014ToAnnual('a2021', ['R3.6.1.C7']),
  cross('t2014', ['S7'], 'a2021', ['P8.FEE.amount'], 'not-comparable', '依申请公开收费与行政事业性收费是两回事'),
  ...a2019ToA2021(),
];

function a2008ToT2014(): readonly Crossing[] {
  const to = (from: string, cells: readonly string[], fit: Crossing['fit'], note: string) =>
    cross('a2008', [from], 't2014', cells, fit, note);
  return [
    to('A1.1', ['S1.1'], 'near', '旧报告未统一“不同渠道公开相同信息计1条”'),
    to('A2.1', ['S3.1'], 'same', ''),
    to('A2.2', ['S3.3.1', 'S3.3.2'], 'near', '旧报告的同意公开多含已主动公开'),
    to('A2.3', ['S3.3.3'], 'same', ''),
    to('A2.4', ['S3.3.4'], 'near', '旧报告的不予公开或含信息不存在、不属于本机关'),
    to('A3.1', ['S7'], 'same', ''),
    to('A4.1', ['S4'], 'same', ''),
    to('A4.2', ['S5'], 'same', ''),
    to('A4.3', ['S6'], 'near', '旧报告合计申诉与举报投诉'),
  ];
}

function t2014ToAnnual(form: 'a2019' | 'a2021', notSupplemented: readonly string[]): readonly Crossing[] {
  const to = (from: readonly string[], cells: readonly string[], fit: Crossing['fit'], note: string) =>
    cross('t2014', from, form, cells, fit, note);
  const pending = '新表增列“尚未审结”';
  const refused = '新旧条例不予公开的情形不同';
  return [
    to(['S1.1.b'], ['P1.NORM.made'], 'near', '新表只计行政机关制发的规范性文件'),
    to(['S3.1'], ['R1.C7'], 'same', ''),
    to(['S3.3.1', 'S3.3.2'], ['R3.1.C7'], 'near', '新表“予以公开”含已主动公开'),
    to(['S3.3.3'], ['R3.2.C7'], 'same', ''),
    to(['S3.3.4.a'], ['R3.3.1.C7'], 'near', refused),
    to(['S3.3.4.b', 'S3.3.4.c'], ['R3.3.4.C7'], 'near', refused),
    to(['S3.3.4.d'], ['R3.3.3.C7'], 'near', refused),
    to(['S3.3.4.e'], ['R3.3.8.C7', 'R3.5.1.C7'], 'not-comparable', '新表分散在多项，不可直接对照'),
    to(['S3.3.5', 'S3.3.6'], ['R3.4.1.C7'], 'near', '新表并为“本机关不掌握相关政府信息”'),
    to(['S3.3.7'], ['R3.4.3.C7', ...notSupplemented], 'near', '新表只计补正后仍不明确和逾期不补正'),
    to(
      ['S3.3.8'],
      ['R3.3.8.C7', 'R3.5.1.C7', 'R3.5.2.C7', 'R3.5.3.C7', 'R3.5.4.C7', 'R3.5.5.C7'],
      'near',
      '新表分为行政查询事项和不予处理各项',
    ),
    to(['S4'], ['RV.TOTAL'], 'near', pending),
    to(['S4.1'], ['RV.UPHELD'], 'near', pending),
    to(['S4.2'], ['RV.CORRECTED'], 'near', pending),
    to(['S4.3'], ['RV.OTHER'], 'near', pending),
    to(['S5'], ['LD.TOTAL', 'LA.TOTAL'], 'near', pending),
    to(['S5.1'], ['LD.UPHELD', 'LA.UPHELD'], 'near', pending),
    to(['S5.2'], ['LD.CORRECTED', 'LA.CORRECTED'], 'near', pending),
    to(['S5.3'], ['LD.OTHER', 'LA.OTHER'], 'near', pending),
  ];
}

/** Tables two and three kept their cells; only （六）其他处理 was split, and table one was made anew (domain §2.5). */
function a2019ToA2021(): readonly Crossing[] {
  const to = (from: string, cells: readonly string[], fit: Crossing['fit'], note: string) =>
    cross('a2019', [from], 'a2021', cells, fit, note);
  const kept = a2021.cells.map((cell) => cell.code).filter((code) => /^(R|L)/.test(code) && !code.startsWith('R3.6.'));
  const columns = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'];
  const made = '旧表“本年新制作数量”，新表“本年制发件数”';
  const valid = '旧表“对外公开总数量”，新表“现行有效件数”';
  return [
    to('P1.REG.made', ['P1.REG.made'], 'near', made),
    to('P1.NORM.made', ['P1.NORM.made'], 'near', `${made}；新表限行政规范性文件`),
    to('P1.REG.total', ['P1.REG.valid'], 'near', valid),
    to('P1.NORM.total', ['P1.NORM.valid'], 'near', `${valid}；新表限行政规范性文件`),
    to('P5.LICENSE.decisions', ['P5.LICENSE.decisions'], 'same', ''),
    to('P6.PENALTY.decisions', ['P6.PENALTY.decisions'], 'same', ''),
    to('P6.COERCION.decisions', ['P6.COERCION.decisions'], 'same', ''),
    to('P8.FEE.prior', ['P8.FEE.amount'], 'not-comparable', '旧表计项目数，新表计金额'),
    ...kept.map((code) => to(code, [code], 'same', '')),
    ...columns.map((column) =>
      to(
        `R3.6.${column}`,
        [1, 2, 3].map((row) => `R3.6.${row}.${column}`),
        'same',
        '新表“其他处理”分三小项',
      ),
    ),
  ];
}

function cross(
  fromForm: FormCode,
  fromCells: readonly string[],
  toForm: FormCode,
  toCells: readonly string[],
  fit: Crossing['fit'],
  note: string,
): Crossing {
  return { from: { form: fromForm, cells: fromCells }, to: { form: toForm, cells: toCells }, fit, note };
}
