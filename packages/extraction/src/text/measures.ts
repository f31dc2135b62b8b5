/**
 * Measure words as reports use them, also irregular ones (只, 宗, 起). A word that only begins like one is told apart by
 * what follows it: 条 is no measure in 条例, 部 none in 部门. A word stands before those with which it begins.
 */
const measureWords = [
  '个百分点 百分点 平方公里 平方米 公里',
  '倍(?!增) 元(?!旦) 人次 件次 条次 篇次 批次 场次 户次 次(?!数|年|性)',
  '个部分 大部分 部分 个方面 方面 个大类 个小类 大类 大项 小项 小类 大块 类(?!别) 项(?!目)',
  '条(?!例|款) 件(?!数) 篇 份(?!额) 封 例(?!会|如) 起(?!草|诉) 宗 只(?!有|能|要) 则 幅 块 册 张(?!贴) 段 本(?!年|级|街|局|单|机|人|市|区|镇) 套 部(?!门|分|署) 页',
  '人(?!民|员|事|大|均|才|口|社) 名(?!称|录|单) 位(?!于|置) 户(?!籍) 家(?!庭)',
  '场(?!所|景) 期(?!间|限|内) 轮 届次 批(?!准|复) 台(?!账) 处(?!理|罚|室|置|级|于) 座 间 所(?!有|属|在) 栏(?!目) 种 亩 辆 支(?!持|部) 门(?!户|诊) 个(?!人|体|别)',
];

/** All measure words as one alternation. */
export const measurePattern: string = measureWords.join(' ').replaceAll(' ', '|');

/** Measures with which a Chinese numeral counts; in 一项重要内容 or 两类信息 it mostly does not. */
export const countedPattern =
  '个部分|部分|个方面|方面|个大类|个小类|大类|小类|大块|人次|件次|场次|名(?!称|录)|位(?!于|置)|人(?!民|员|事|大|才|次)|次(?!数|性|年)|场(?!所)|件(?!事|套)|条(?!例|龙)|台(?!账)|起(?!草|诉|来)|宗|期(?!间|限|内)|篇|份|处(?!理|置)|部(?!门|分|署|委|长|队|属|级|位|落|件|地|里|中)|项(?!目)|家|个';
