import type {
  Checklist,
  ChecklistAnswer,
  ChecklistQuestion,
  DutyCycle,
  ItemAttribute,
  ItemCategory,
  ItemEventKind,
  ItemKind,
  ItemStanding,
  ItemStep,
} from '@gongkai/kernel';

export const itemKindNames: Record<ItemKind, string> = {
  regulation: 'Regulations',
  normative: 'Administrative normative documents',
  interpretation: 'Interpretation of policy',
  budget: 'Budgets and final accounts',
  proposal: 'Results of suggestions and proposals',
  other: 'Other government information',
};

export const itemCategoryNames: Record<ItemCategory, string> = {
  A20_01: 'Administrative regulations, rules and normative documents',
  A20_02: 'Functions, structure, address, office hours, contacts and names of heads',
  A20_03: 'Plans for economic and social development, special and regional plans and related policies',
  A20_04: 'Statistics of economic and social development',
  A20_05: 'Licences and other services: grounds, conditions, procedures and results',
  A20_06: 'Penalties and coercion: grounds, conditions, procedures and decisions of public interest',
  A20_07: 'Budgets and final accounts',
  A20_08: 'Administrative charges with grounds and standards',
  A20_09: 'Central government procurement: catalogue, standards and practice',
  A20_10: 'Approval and progress of major construction projects',
  A20_11: 'Poverty relief, education, health care, social security, employment: policies and practice',
  A20_12: 'Emergency plans, warnings and responses',
  A20_13: 'Supervision of environment, public health, work safety, food, drugs and product quality',
  A20_14: 'Recruitment of civil servants: posts, places, conditions and results',
  A20_15: 'Other information to be disclosed by law, regulation, rule or state provision',
  A21_C:
    'Municipal works, public services and welfare, land and housing expropriation, public security, social assistance',
  A21_T:
    'Farm policy, irrigation, contracted land, homesteads, expropriation, funds and labour raised, social assistance',
  L10_01: 'Administrative regulations, rules and normative documents',
  L10_02: 'Plans for economic and social development, special and regional plans and related policies',
  L10_03: 'Statistics of economic and social development',
  L10_04: 'Budgets and final accounts',
  L10_05: 'Administrative charges, grounds and standards',
  L10_06: 'Central government procurement: catalogue, standards and practice',
  L10_07: 'Licences: grounds, conditions, number, procedure, term, materials and handling',
  L10_08: 'Approval and progress of major construction projects',
  L10_09: 'Poverty relief, education, health care, social security, employment: policies and practice',
  L10_10: 'Emergency plans, warnings and responses',
  L10_11: 'Supervision of environment, public health, work safety, food, drugs and product quality',
  L11_01: 'Major matters of urban and rural construction and management',
  L11_02: 'Public welfare construction',
  L11_03: 'Expropriation or use of land, demolition of houses, and payment of compensation and subsidies',
  L11_04: 'Management and use of disaster relief, special care, assistance and donations',
  L12_01: 'Carrying out state policy on rural work',
  L12_02: 'Revenue and expenditure, management and use of special funds',
  L12_03: 'Overall land use plan and approval of homesteads',
  L12_04: 'Expropriation or use of land, demolition of houses, and payment of compensation and subsidies',
  L12_05: 'Claims and debts, funds and labour raised',
  L12_06: 'Distribution of disaster relief, special care, assistance and donations',
  L12_07: 'Contracting, leasing and auction of collective enterprises and other entities',
  L12_08: 'Carrying out family planning policy',
  'G1.1.1': 'Organisation, duties and service guides',
  'G1.1.2': 'Social assistance, social security, employment, family planning and health services',
  'G1.1.3': 'Revenue and expenditure',
  'G1.1.4': 'Works and purchase of services',
  'G1.1.5': 'Land expropriation and compensation for houses',
  'G1.1.6': 'Disposal of collective assets and transfer of contracted land',
  'G1.1.7': 'Approval of homesteads',
  'G1.1.8': 'Funds and labour raised',
  'G1.1.9': 'Other',
};

export const itemAttributeNames: Record<ItemAttribute, string> = {
  public: 'Proactive disclosure',
  'on-request': 'On request',
  withheld: 'Withheld',
};

export const itemStepNames: Record<ItemStep, string> = {
  section: 'Section review',
  office: 'Office review',
  secrecy: 'Secrecy review',
  leader: 'Review by the leader in charge',
};

export const itemStandingNames: Record<ItemStanding, string> = {
  draft: 'Draft',
  section: 'Waiting for section review',
  office: 'Waiting for office review',
  secrecy: 'Waiting for secrecy review',
  leader: 'Waiting for the leader',
  returned: 'Returned',
  escalated: 'Referred for decision',
  ready: 'Ready to publish',
  published: 'Published',
  kept: 'Kept, not published',
  repealed: 'Repealed',
  withdrawn: 'Taken down',
  dropped: 'Dropped',
  moved: 'Handed over',
  expired: 'Expired',
};

export const itemEventNames: Record<ItemEventKind, string> = {
  drafted: 'Draft',
  saved: 'Change',
  submitted: 'Submit for review',
  recalled: 'Recall for change',
  passed: 'Pass review',
  returned: 'Return',
  escalated: 'Refer for decision',
  overruled: 'Let pass with reason',
  published: 'Publish',
  channelled: 'Add a channel',
  revised: 'Begin a revision',
  repealed: 'Repeal',
  replaced: 'Replaced',
  withdrawn: 'Take down',
  dropped: 'Drop',
  moved: 'Hand over to the successor',
  recorded: 'Record',
};

export const checklistNames: Record<Checklist, string> = { wording: 'Check of form', secrecy: 'Secrecy review' };

export const checklistQuestionNames: Record<ChecklistQuestion, string> = {
  competence: 'Made by this organ, or to be disclosed by it according to law (Regulation, article 10)',
  coordination: 'Where other organs are concerned, agreed with them (Regulation, article 11)',
  attribute: 'The attribute is right; reasons are given where it is not to be disclosed',
  timeliness: 'In force and within twenty working days',
  wording: 'Title, document number, signature, date and wording are proper',
  errors: 'No misprints, mistakes or sensitive wording',
  copyright: 'Quoted texts and pictures infringe no copyright',
  'state-secret': 'No state secret',
  'work-secret': 'No work secret, internal affair or information on a process',
  'trade-secret': 'No trade secret, or its owner has been asked',
  privacy: 'Identity numbers, phone numbers, addresses, bank accounts and other personal data are dealt with',
  minors: 'No information that identifies a minor',
  safety: 'No danger to state security, public security, economic security or social stability',
};

export const checklistAnswerNames: Record<ChecklistAnswer, string> = {
  fine: 'Yes',
  none: 'Not concerned',
  problem: 'Problem',
};

export const dutyCycleNames: Record<DutyCycle, string> = {
  month: 'Every month',
  quarter: 'Every quarter',
  half: 'Every half-year',
  year: 'Every year',
};
