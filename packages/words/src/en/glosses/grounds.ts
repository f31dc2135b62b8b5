/** What the forms' own relations and the checks of a report rest on. Document numbers and articles are left as they are. */
export const grounds: Readonly<Record<string, string>> = {
  '“其中”各项穷尽，末项为兜底': 'the parts are exhaustive, the last holds the rest',
  '“其中”项是上一项的一部分': 'a part cannot exceed the cell above it',
  '“四议两公开”须经村民会议或者村民代表会议决议': 'such decisions need a meeting of villagers or their representatives',
  上年结转数等于上年年报的结转下年度继续办理数: "carried in equals what last year's report carried over",
  主动公开的规范性文件出自制发的规范性文件: 'documents disclosed are among those made',
  公布财务收支与财务公开条目同有同无: 'accounts made public and items on accounts go together',
  公布金额以公布财务收支为前提: 'amounts presuppose accounts made public',
  分类之和不多于总数: 'parts do not exceed the total',
  '办结必有答复，一件可多项答复': 'what is closed has been answered, perhaps in several ways',
  办结数不多于本年收到数与上年未办结数之和: 'closed is not more than received and left over from last year',
  异议针对公示事项提出: 'objections concern notices posted',
  总数为各类之和: 'the total is the sum of its parts',
  接待查阅以设有查阅点为前提: 'visits presuppose a reading point',
  收费以收到申请为前提: 'fees presuppose applications',
  '收费以收到申请为前提；培训班与培训人次同有同无':
    'fees presuppose applications; courses and people trained go together',
  '数值为非负整数，金额不多于两位小数': 'figures are whole and not negative, amounts have two decimals at most',
  更新公开栏以设有公开栏为前提: 'updates presuppose a board',
  有主动公开即应有工作人员: 'disclosure presupposes staff',
  '本年制发的文件，年末或者现行有效，或者已经废止': 'a document made this year is in force at its end, or repealed',
  活动次数与参加人次同有同无: 'events and attendance go together',
  '现行有效＝上年现行有效＋本年制发－本年废止；职权划转、集中清理、漏报更正须说明理由':
    'in force = in force last year + made − repealed; transfers, clearing up and omissions must be explained',
  '空白不是零：没有发生的填0': 'a blank is not zero: write 0 where nothing happened',
  '答复数不多于收到数；答复上年意见的须说明':
    "answered is not more than received; answers to last year's must be explained",
  '答复数不多于收到申请数；答复上年申请的须说明':
    "answered is not more than received; answers to last year's must be explained",
  累计数为上年累计数与本年数之和: "cumulative = last year's cumulative + this year's",
  累计数包含本年数: "the cumulative figure includes this year's",
  '统计期为公历年1月1日至12月31日，与上一份报告不重叠':
    'the period is the calendar year and does not overlap with the report before',
  '落款日期、公布日期不早于统计期末': 'signed and published not before the end of the period',
  '表三：总计为结果维持、结果纠正、其他结果、尚未审结之和': 'table three: total = upheld + corrected + other + pending',
  '表内注：不同方式回应同一热点或舆情计1次': 'note in the table: one concern counts once whatever the ways',
  '表内注：不同渠道和方式公开相同信息计1条': 'note in the table: one item counts once whatever the channels',
  '规章由国务院部门、省、设区的市制定，区县及其部门、街道、乡镇无权制定':
    'regulations are made by departments of the State Council, provinces and cities with districts alone',
  设有查阅点而全期无人查阅: 'a reading point that nobody visited all year',
  '问题与改进一章不得空缺、不得只写“无”': 'the chapter on problems must not be empty or merely say “none”',
  '《政府信息公开情况统计表》分项与合计': 'parts and totals of the statistical table',
  '年度报告的数由台账计出（条例第五十条）；与台账不同的须说明原因':
    'figures of the report are counted from the registers (Regulation, article 50); differences must be explained',
};
