import type { RuleCode } from '@gongkai/kernel';
import { checkAverages, checkWhole } from './checks/averages.ts';
import { checkChannels, checkMechanisms } from './checks/channels.ts';
import { checkChapters, checkPoints } from './checks/chapters.ts';
import { checkClaims } from './checks/claims.ts';
import { checkContacts } from './checks/contacts.ts';
import { checkCumulative, checkOther } from './checks/cumulative.ts';
import { checkDue, checkPeriod, checkYear } from './checks/dates.ts';
import { checkNeighbourLikeness, checkPriorLikeness } from './checks/likeness.ts';
import { checkMeasures, checkVague } from './checks/measures.ts';
import { checkNames } from './checks/names.ts';
import { checkNumbering } from './checks/numbering.ts';
import { checkParts } from './checks/parts.ts';
import { checkPriorProblems } from './checks/prior-problems.ts';
import { checkAddresses, checkCopies, checkMetadata, checkSteps, checkUnchanged } from './checks/publication.ts';
import { checkRates } from './checks/rates.ts';
import {
  checkApplicationTerms,
  checkDeliveries,
  checkDisclosureTerm,
  checkFees,
  checkJointCases,
  checkLetters,
} from './checks/registers.ts';
import { checkBelow, checkFigures, checkRegisters, checkRelation, checkZeros } from './checks/relations.ts';
import { checkRepeats } from './checks/repeats.ts';
import { checkShares } from './checks/shares.ts';
import { checkPersonal, checkSlips } from './checks/slips.ts';
import { checkProportion, checkSwings } from './checks/swings.ts';
import { checkTemplate } from './checks/template.ts';
import { checkSupportTable, checkTextTable } from './checks/text-table.ts';
import { checkTopics } from './checks/topics.ts';
import { checkYears } from './checks/years.ts';
import type { Check } from './rule.ts';

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
  R10: checkRelation,
  R11: checkChapters,
  R12: checkPoints,
  R13: checkPoints,
  R14: checkPriorProblems,
  R15: checkFees,
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
  R26: checkPriorLikeness,
  R27: checkNeighbourLikeness,
  R28: checkNames,
  R29: checkYears,
  R30: checkClaims,
  R31: checkNumbering,
  R32: checkTopics,
  R33: checkCumulative,
  R34: checkOther,
  R35: checkMechanisms,
  R36: checkChannels,
  R37: checkSupportTable,
  R38: checkSwings,
  R39: checkZeros,
  R40: checkRegisters,
  R41: checkBelow,
  R42: checkJointCases,
  R43: checkProportion,
  R44: checkUnchanged,
  R45: checkCopies,
  R46: checkAddresses,
  R47: checkContacts,
  R48: checkSlips,
  R49: checkPersonal,
  R50: checkRepeats,
  R51: checkMeasures,
  R52: checkVague,
  R53: checkMetadata,
  R54: checkDisclosureTerm,
  R55: checkApplicationTerms,
  R56: checkLetters,
  R57: checkDeliveries,
  R58: checkSteps,
};
