import { type Concept, concept, oneOf, papers } from './concept.ts';

const none = ['', '', ''] as const;
const published =
  '公开|发布|公布|公示|刊稿|发稿|刊登|刊发|刊载|刊播|刊用|登载|推送|发文|发送|发表|发出|播发|编发|转发|转载|发博|发帖|上传|上载|更新|原创|推出|播放|张贴|挂网|报道|播出|播报|通报';
const aside = '[“"《][^”"》]{1,16}[”"》]';
const about =
  '推文|短?视频|作品|全年|本年度?|今年|平台|公众号|服务号|订阅号|账号|官方|政务|政府|主动|信息|消息|文章|内容|公开|上|号|类|渠道|的|累计|总?数量?|条数|总量|共|计|约|近|:|,|达到?|分别|是|为|有|\\(|\\)';
const elsewhere =
  '关停|关闭|注销|访问|点击|浏览|阅读|粉丝|关注|留言|咨询|投诉|申请|受理|回复|解读(?!、)[^,#]{0,8}#|办件|评议|转办|办理|处理|回应|专题|访谈|直播|监测|巡查|抽查';

/** A channel with what was published there, or with its number alone: 政府网站公开信息3条, 微信公众号5条. */
const through = (name: string): RegExp =>
  new RegExp(
    `(?:${name})(?:[^,#]{0,30}(?:${published})[^,#]{0,60}|(?:${aside}|${about})*)#|(?:${published})(?:至|到|于|在)[^,#]{0,20}(?:${name})(?:${about})*#`,
  );

// 网站公开建议提案办理、部门预决算等信息120条: what is listed there says nothing of the number.
const listed = '(?![^#,]*等[^#,]{0,12}(?:信息|内容)[^#,]{0,4}#)';

const except = (more: string): RegExp => new RegExp(`(?:${elsewhere})${listed}|${more}`);

/** Where information was published. A sentence that names two different channels for one number names none. */
export const channelConcepts: readonly Concept[] = [
  concept('disclosure', 'gazette.issues', none, /公报[^,#]{0,6}#|#[^,]{0,6}公报/, { measures: oneOf('期 册 本 份') }),
  concept('disclosure', 'channel.gazette', ['', 'S1.2.1', ''], through('公报'), {
    measures: papers,
    not: except('网站|微信|微博'),
  }),
  concept('disclosure', 'channel.media', none, through('抖音|快手|视频号|头条号?'), {
    measures: papers,
    not: except('网站|微博|微信公众号'),
  }),
  concept('disclosure', 'channel.wechat', ['', 'S1.2.4', ''], through('微信|公众号|公众平台'), {
    measures: papers,
    not: except('微博|新媒体|网站'),
  }),
  concept('disclosure', 'channel.weibo', ['', 'S1.2.3', ''], through('微博'), {
    measures: papers,
    not: except('微信|新媒体|网站'),
  }),
  concept(
    'disclosure',
    'channel.media',
    none,
    through('新媒体|自媒体|融媒体|官微|[“"][^”",#]{1,8}发布[”"]|两微(?:一端)?|双微|微信|微博|客户端|APP|App|app'),
    {
      measures: papers,
      not: except('网站'),
    },
  ),
  concept(
    'disclosure',
    'channel.website',
    ['', 'S1.2.2', ''],
    through(
      '网站|门户网|公开网|政务网|信息网|官网|政府网|公开平台|公开专栏|频道|(?<![联特官内])网(?=上?(?:共|累计|主动|全年)*(?:公开|发布))|公开系统|网页',
    ),
    {
      measures: papers,
      not: except(
        '微信|微博|新媒体|公报|内网|(?<!公开)专栏(?![^#]*(?:发布|公开|公布))|新闻网|(?:审批|许可|事项)(?![^#]*[、等][^#]*信息)|设置|设立|(?:网站|平台|栏目?|系统)建设|建设(?:了|共)*#|开设|设有|栏目(?![^#]*(?:发布|公开))',
      ),
    },
  ),
  concept(
    'disclosure',
    'channel.other',
    ['', 'S1.2.5', ''],
    through('(?:其他|其它)(?:方式|渠道|途径|形式|载体|平台)'),
    {
      measures: papers,
      within: ['disclosure'],
      not: except('回应'),
    },
  ),
  concept(
    'disclosure',
    'channel.board',
    none,
    through(
      '(?:公告|公示|公开|宣传)栏(?!目)|展板|电子屏|显示屏|大屏|报刊|报纸|(?<!广播)电视台?(?![局厅旅])|卫视|广播(?!电视[局厅旅])|电台|[日晚]报|简报|宣传单|宣传册|明白纸|(?<![新自融])媒体',
    ),
    { measures: oneOf('条次 条 件 篇 份 则 期 次 张'), not: except('设|建|放置|完成|录制|网站|新媒体') },
  ),
];
