/** Numbers below `limit` drawn from a seed; the same seed, the same numbers. */
export function drawn(seed: number): (limit: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const words = (
  '梳理 栏目 窗口 群众 项目 流程 台账 培训 骨干 走访 居民 听取 意见 汇总 整改 督办 回访 热线 工单 养老 助餐 道路 改造 绿化 垃圾 分类 物业 停车 楼道 照明 ' +
  '防汛 巡查 隐患 排查 企业 服务 审批 材料 压减 时限 帮办 代办 志愿 协商 议事 公示 预算 决算 采购 招标 医保 社保 救助 低保 残疾 就业 招聘 创业 贷款 补贴 ' +
  '教育 学位 入学 托育 卫生 疫苗 体检 慢病 文化 展演 阅览 健身 场地 旧改 加梯 拆违 征收 安置 回迁 耕地 水利 农房 厕所 污水 河道 湖岸 码头 渔船 果园 茶叶 ' +
  '电商 直播 物流 仓储 消防 演练 食品 抽检 商户 夜市 摊点 噪声 油烟 扬尘 工地 围挡 信访 调解 律师 普法 宣讲 网格 专员 手机 地图 扫码 短信 广播 海报 手册'
).split(' ');

/** Invented sentences: real words in no order, so that two seeds share no five characters but by chance. */
export function inventedSentences(seed: number, count: number): string[] {
  const draw = drawn(seed);
  return Array.from({ length: count }, () => {
    const picked = Array.from({ length: 9 + draw(6) }, () => words[draw(words.length)] ?? '');
    return `${picked.slice(0, 5).join('')}，${picked.slice(5).join('')}${1 + draw(99)}件。`;
  });
}
