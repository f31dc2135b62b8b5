/** Chapters of the reports, their required points, and what to write in them. */
export const chapters: Readonly<Record<string, string>> = {
  概述: 'Overview',
  总体情况: 'Overview',
  主动公开政府信息情况: 'Proactive disclosure',
  依申请公开政府信息情况: 'Disclosure on request',
  '行政复议、行政诉讼和举报投诉情况': 'Reviews, suits and complaints',
  '机构建设、保障经费和会议培训情况': 'Bodies, funds, meetings and training',
  存在的主要问题和改进措施: 'Main problems and measures',
  存在的主要问题及改进情况: 'Main problems and improvement',
  政府信息公开工作存在的主要问题及改进情况: 'Main problems and improvement',
  其他需要报告的事项: 'Other matters',
  主动公开: 'Proactive disclosure',
  政府信息管理: 'Management of information',
  政府信息公开平台建设: 'Platforms',
  监督保障: 'Supervision',
  工作考核: 'Assessment',
  社会评议: 'Public appraisal',
  责任追究: 'Accountability',
  存在的主要问题: 'Main problems',
  改进措施: 'Measures',
  上年问题的改进情况: "How last year's problems were remedied",
  信息处理费收取情况: 'Processing fees',
  '主动公开的数量、内容和形式。': 'Number, content and form of what was disclosed.',
  '收到申请、答复和不予公开的情况。': 'Applications, answers and refusals.',
  '收取和减免的费用。': 'Fees charged and waived.',
  '行政复议、行政诉讼和申诉的情况。': 'Reviews, suits and appeals.',
  '存在的主要问题和改进情况。': 'Main problems and improvement.',
  '没有其他事项的写明没有。': 'Say so if there are none.',
  '报告没有写明的留空，不填0。': 'Leave blank what the report does not state; do not write 0.',
  '组织领导、制度建设、重点领域信息公开等总体情况。': 'Leadership, rules, disclosure in key fields and the whole.',
  '主动公开的数量、内容、渠道，与统计表第一部分一致。': 'Number, content and channels, as in part 1 of the table.',
  '回应公众关切和重大舆情、政策解读、新闻发布会和在线访谈，与统计表第二部分一致。':
    'Responses, interpretation, press conferences and interviews, as in part 2 of the table.',
  '收到、办结、答复申请和收费的情况，与统计表第三、七部分一致。':
    'Applications received, closed and answered, and fees, as in parts 3 and 7 of the table.',
  '因政府信息公开引发的行政复议、行政诉讼和举报投诉，与统计表第四、五、六部分一致。':
    'Reviews, suits and complaints, as in parts 4, 5 and 6 of the table.',
  '专门机构、查阅点、人员、经费、会议和培训，与统计表第八、九部分一致。':
    'Bodies, reading points, people, funds, meetings and training, as in parts 8 and 9 of the table.',
  '存在的主要问题、上年问题的改进情况和下一步措施。':
    "Main problems, how last year's were remedied, and next measures.",
  '空白不是零：没有发生的填0。': 'A blank is not zero: write 0 where nothing happened.',
  '从主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面综述；各级政府还须写明工作考核、社会评议和责任追究结果情况。':
    'Five aspects: proactive disclosure, disclosure on request, management of information, platforms, supervision; governments also state the results of assessment, public appraisal and accountability.',
  '条例第二十条第（一）（五）（六）（八）项；没有发生的填0，不留空。':
    'Regulation, article 20 (1) (5) (6) (8); write 0 where nothing happened, leave nothing blank.',
  '第一项加第二项之和，等于第三项加第四项之和。一件申请只计一种主要办理结果；部分公开的不再计入不予公开。':
    'First + second = third + fourth. An application counts in one main outcome; disclosed in part is not counted as not disclosed again.',
  '复议机关作共同被告的诉讼只计原行为机关（国办公开办函〔2016〕201号）；一审、二审不重复计。':
    'Joint suits are counted by the organ that acted alone; first and second instance are one case.',
  '写明存在的主要问题、上年问题的改进情况和下一步改进措施；不得空缺，不得只写“无”。':
    "Main problems, how last year's were remedied, next measures; not empty and not merely “none”.",
  '信息处理费收取情况在此说明；没有其他事项的写明没有。':
    'State the processing fees here; say so if there is nothing else.',
};
