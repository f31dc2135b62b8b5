/** What changed in meaning from one form to the next. */
export const crosswalkNotes: Readonly<Record<string, string>> = {
  '旧报告未统一“不同渠道公开相同信息计1条”': 'older reports did not always count an item once whatever the channels',
  旧报告的同意公开多含已主动公开: 'in older reports “granted” mostly includes what was already public',
  '旧报告的不予公开或含信息不存在、不属于本机关':
    'in older reports “refused” may include “does not exist” and “not for this organ”',
  旧报告合计申诉与举报投诉: 'older reports add appeals, reports and complaints',
  新表只计行政机关制发的规范性文件: 'the new table counts normative documents of administrative organs alone',
  '新表“予以公开”含已主动公开': 'in the new table “disclosed” includes what was already public',
  新旧条例不予公开的情形不同: 'the two regulations have different grounds of refusal',
  '新表分散在多项，不可直接对照': 'in the new table it is spread over several cells',
  '新表并为“本机关不掌握相关政府信息”': 'in the new table both are “not held by this organ”',
  新表只计补正后仍不明确和逾期不补正: 'the new table counts only “still unclear” and “not supplemented in time”',
  新表分为行政查询事项和不予处理各项: 'the new table divides it into inquiries and what is not handled',
  '新表增列“尚未审结”': 'the new table adds “pending”',
  依申请公开收费与行政事业性收费是两回事: 'fees for disclosure on request and administrative charges are two things',
  '旧表“本年新制作数量”，新表“本年制发件数”': 'before “made (items)”, now “made and issued”',
  '旧表“本年新制作数量”，新表“本年制发件数”；新表限行政规范性文件':
    'before “made (items)”, now “made and issued”, administrative normative documents alone',
  '旧表“对外公开总数量”，新表“现行有效件数”': 'before “public in all”, now “in force”',
  '旧表“对外公开总数量”，新表“现行有效件数”；新表限行政规范性文件':
    'before “public in all”, now “in force”, administrative normative documents alone',
  '旧表计项目数，新表计金额': 'before the number of matters, now the amount',
  '新表“其他处理”分三小项': 'the new table divides “otherwise ended” into three',
};
