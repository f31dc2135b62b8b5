import type { UnitKind } from '@gongkai/kernel';

/** Code, name, kind, and where it matters what became of it in the year before the newest. */
export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Closed in the middle of the year so many years before the newest: it files no more for that year. */
  readonly closedYearsAgo?: number;
  readonly formerName?: string;
}

const unit = (code: string, name: string, kind: UnitKind, life: Partial<DemoUnit> = {}): DemoUnit => ({
  code,
  name,
  kind,
  ...life,
});

/** Real units under their official codes: those of the five recorded reports, and what stands above them. */
export const realUnits: readonly DemoUnit[] = [
  unit('15', '内蒙古自治区', 'province'),
  unit('1502', '包头市', 'city'),
  unit('150204', '青山区', 'district'),
  unit('150204001', '先锋道街道', 'street'),
  unit('150204002', '幸福路街道', 'street'),
  unit('150204003', '万青路街道', 'street'),
  unit('150204004', '富强路街道', 'street'),
  unit('150204005', '科学路街道', 'street'),
  unit('150204006', '青山路街道', 'street'),
  unit('150204007', '自由路街道', 'street'),
  unit('150204008', '乌素图街道', 'street'),
  unit('150204100', '青福镇', 'town'),
  unit('150204101', '兴胜镇', 'town'),
  unit('22', '吉林省', 'province'),
  unit('2202', '吉林市', 'city'),
  unit('220282', '桦甸市', 'district'),
  unit('220282005', '启新街道', 'street'),
  unit('33', '浙江省', 'province'),
  unit('3302', '宁波市', 'city'),
  unit('330206', '北仑区', 'district'),
  unit('330206002', '新碶街道', 'street'),
  unit('3303', '温州市', 'city'),
  unit('330304', '瓯海区', 'district'),
  unit('330304007', '三垟街道', 'street'),
  unit('51', '四川省', 'province'),
  unit('5109', '遂宁市', 'city'),
  unit('510903', '船山区', 'district'),
  unit('510903001', '南津路街道', 'street'),
];

/** What stands above the fictional district, and beside it one that has not opened anything yet. */
export const cityUnits: readonly DemoUnit[] = [unit('9901', '明湖市', 'city'), unit('990102', '竹山区', 'district')];

/** The fictional district. Every page about it says 演示数据. */
export const demoUnits: readonly DemoUnit[] = [
  unit('990101', '云溪区', 'district'),
  unit('990101D01', '区发展和改革局', 'department'),
  unit('990101D02', '区教育局', 'department'),
  unit('990101D03', '区民政局', 'department'),
  unit('990101D04', '区司法局', 'department'),
  unit('990101D05', '区住房和城乡建设局', 'department'),
  unit('990101D06', '区卫生健康局', 'department'),
  unit('990101001', '东湖街道', 'street'),
  unit('990101001K01', '城市建设科', 'section'),
  unit('990101001K02', '综合办公室', 'section'),
  unit('990101001001', '柳堤社区', 'community'),
  unit('990101001002', '荷风社区', 'community'),
  unit('990101001003', '湖滨社区', 'community'),
  unit('990101001004', '东园社区', 'community'),
  unit('990101001005', '望湖社区', 'community'),
  unit('990101002', '南桥街道', 'street', { formerName: '南门街道' }),
  unit('990101002001', '桥头社区', 'community'),
  unit('990101002002', '文昌社区', 'community'),
  unit('990101002003', '新市社区', 'community'),
  unit('990101002004', '南苑社区', 'community'),
  unit('990101003', '西河街道', 'street'),
  unit('990101003001', '河西社区', 'community'),
  unit('990101003002', '码头社区', 'community', { closedYearsAgo: 1 }),
  unit('990101003003', '锦绣社区', 'community'),
  unit('990101003004', '西关社区', 'community'),
  unit('990101004', '北山街道', 'street'),
  unit('990101004001', '山前社区', 'community'),
  unit('990101004002', '松林社区', 'community'),
  unit('990101004003', '北苑社区', 'community'),
  unit('990101100', '青石镇', 'town'),
  unit('990101100001', '镇中社区', 'community'),
  unit('990101100201', '青石村', 'village'),
  unit('990101100202', '石泉村', 'village'),
  unit('990101100203', '上坡村', 'village'),
  unit('990101100204', '下坡村', 'village'),
];
