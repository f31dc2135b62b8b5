import type { RuleCode } from '@gongkai/kernel';
import { checkAverages, checkWhole } from './checks/averages.ts';
import { checkChapters, checkPoints } from './checks/chapters.ts';
import { checkDue, checkPeriod, checkYear } from './checks/dates.ts';
import { checkParts } from './checks/parts.ts';
import { checkRates } from './checks/rates.ts';
import {
  checkBelow,
  checkFigures,
  checkRegisters,
  checkRelation,
  checkTable2014,
  checkZeros,
} from './checks/relations.ts';
import { checkShares } from './checks/shares.ts';
import { checkTemplate } from './checks/template.ts';
import { checkSupportTable, checkTextTable } from './checks/text-table.ts';
import { type Check, lacking } from './rule.ts';

const notYet: Check = () => lacking('register');

/** How each rule is tried; a rule without its check does not compile. */
export const checks: Readonly<Record<RuleCode, Check>> = {
  R01: checkRelation,
  R02: checkRelation,
  R03: checkRelation,
  R04: checkRelation,
  R05: checkRelation,
  R06: checkRelation,
  R07: checkRelation,
  R08: checkRelation,
  R09: checkFigures,
  R10: checkTable2014,
  R11: checkChapters,
  R12: checkPoints,
  R13: checkPoints,
  R14: checkPoints,
  R15: checkPoints,
  R16: checkYear,
  R17: checkPeriod,
  R18: checkDue,
  R19: checkTemplate,
  R20: checkTextTable,
  R21: checkShares,
  R22: checkParts,
  R23: checkRates,
  R24: checkAverages,
  R25: checkWhole,
  R26: notYet,
  R27: notYet,
  R28: notYet,
  R29: notYet,
  R30: notYet,
  R31: notYet,
  R32: notYet,
  R33: notYet,
  R34: notYet,
  R35: notYet,
  R36: notYet,
  R37: checkSupportTable,
  R38: notYet,
  R39: checkZeros,
  R40: checkRegisters,
  R41: checkBelow,
  R42: notYet,
  R43: notYet,
  R44: notYet,
  R45: notYet,
  R46: notYet,
  R47: notYet,
  R48: notYet,
  R49: notYet,
  R50: notYet,
  R51: notYet,
  R52: notYet,
  R53: notYet,
  R54: notYet,
  R55: notYet,
  R56: notYet,
  R57: notYet,
  R58: notYet,
};
