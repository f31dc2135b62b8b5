import type { FormCode, Frequency, Severity, UnitKind } from '@gongkai/kernel';

/** Units of measure as the forms print them. 万元 and 元 are money (kept in 分); the rest are counts. */
export type Measure =
  | '条'
  | '件'
  | '次'
  | '篇'
  | '个'
  | '人'
  | '人次'
  | '场'
  | '处'
  | '项'
  | '份'
  | '起'
  | '元'
  | '万元';

/** F 流量, K 存量, M 金额 of domain §1: flows cumulate within the year, stocks are read at its end and never add over time. */
export type CellNature = 'flow' | 'stock' | 'money';

/**
 * How a cell goes up the tree (design D4).
 * `sum`: unit figures are added. `recompute`: added, and recomputed from its parts at each level and compared (domain §2.6).
 * `none`: may not be added; left blank above with the reason.
 */
export type RollUp =
  | { readonly how: 'sum' }
  | { readonly how: 'recompute' }
  | { readonly how: 'none'; readonly reason: string };

/** One cell 指标格. Its place in `Form.cells` is its place in `figures[]` for ever: cells are appended, never moved. */
export interface Cell {
  /** Stable code of the domain: `S3.3.4.a`, `R3.3.1.C2`, `P8.FEE.amount`. */
  readonly code: string;
  /** The printed label, verbatim, without its number prefix only where the form prints none. */
  readonly label: string;
  /** Label that stands alone, with row and column: 本年新收政府信息公开申请数量·自然人. */
  readonly fullLabel: string;
  readonly measure: Measure;
  readonly nature: CellNature;
  readonly rollUp: RollUp;
  /**
   * The cell is filled by the program as the sum of these, never typed; parts that do not apply to the unit's kind are
   * left out. Filling in cell order is enough: a computed part stands before the cell made of it.
   */
  readonly computedFrom?: readonly string[];
  /** Kinds of unit to which the cell does not apply (state "not applicable"). */
  readonly notFor?: readonly UnitKind[];
  /** Not every unit has it: blank is allowed and stays "not reported" (`a2008`, `grassroots` options). */
  readonly optional?: true;
}

/** One addend. `prior`: the cell's figure in the same period one year earlier. */
export interface Term {
  readonly cell: string;
  readonly sign?: -1;
  readonly prior?: true;
}

interface RelationBase {
  /** I1…, R01…; one rule may hold for many cells (each column its own relation with the same rule code). */
  readonly rule: string;
  readonly severity: Severity;
  /** Article, notice, or how it follows from the form's own note. */
  readonly ground: string;
  /** A failed error of this relation may be explained: it then counts as a warning with its waiver (R06). */
  readonly waivable?: true;
  /** Holds only in reports of these frequencies: last year's same quarter is no opening balance (I11). */
  readonly frequencies?: readonly Frequency[];
}

/**
 * 勾稽关系 as data. A relation with a blank or missing part is not evaluated, never passed.
 * A part that does not apply to the unit's kind (`notFor`) is left out of its side; a side left empty: the relation
 * does not apply.
 */
export type Relation = RelationBase &
  (
    | { readonly kind: 'equal'; readonly left: readonly Term[]; readonly right: readonly Term[] }
    | { readonly kind: 'at-most'; readonly left: readonly Term[]; readonly right: readonly Term[] }
    | { readonly kind: 'implies'; readonly when: string; readonly then: readonly string[] }
    | { readonly kind: 'zero'; readonly cell: string; readonly forKinds: readonly UnitKind[] }
  );

/** A table as printed: head and body rows of slots, spans as in HTML. One neutral layout for screen, Word, Excel and page. */
export type Slot =
  | {
      readonly kind: 'label';
      readonly text: string;
      readonly colSpan?: number;
      readonly rowSpan?: number;
      readonly indent?: number;
      readonly strong?: true;
    }
  | { readonly kind: 'figure'; readonly cell: string; readonly colSpan?: number }
  /** A heading row's figure place: printed —, never filled. */
  | { readonly kind: 'dash'; readonly colSpan?: number };

export interface Table {
  readonly code: string;
  /** Which chapter of the report prints it. */
  readonly chapter: string;
  readonly title: string;
  /** Labels of the blanks printed above the table: 填报单位（盖章）. */
  readonly top?: readonly string[];
  /** Labels of the blanks to sign below the table: 单位负责人, 审核人, 填报人, 联系电话, 填报日期. */
  readonly foot?: readonly string[];
  /** Printed under or above the table, verbatim. */
  readonly note?: string;
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  readonly head: readonly (readonly Slot[])[];
  readonly body: readonly (readonly Slot[])[];
}

/** A required point inside a chapter: 监督保障 must speak of 考核, 评议, 追责 (domain §2.1). */
export interface RequiredPoint {
  readonly code: string;
  readonly label: string;
  /** Any of these words shows that the point is spoken of. */
  readonly words: readonly string[];
  /** R12…R15 of domain §6.2. */
  readonly rule: string;
  readonly severity: Severity;
  /** Kinds of unit for which a missing point is an error, whatever `severity` says (R12: governments). */
  readonly severeFor?: readonly UnitKind[];
  readonly ground: string;
}

export interface Chapter {
  readonly code: string;
  /** 一、总体情况 with its number, verbatim. */
  readonly title: string;
  /** `text`: prose is required. `tables`: the tables are the chapter, prose optional. */
  readonly body: 'text' | 'tables';
  /** Least length of the prose in characters, where the rules ask for one (R13). */
  readonly least?: number;
  readonly points: readonly RequiredPoint[];
  /** What the law asks for here, shown beside the field. */
  readonly hint: string;
  /** The sentence a nil return produces. Empty: nil adds none, and a `text` chapter must be written (R12, R13). */
  readonly nilSentence: string;
}

/** A section of cells that one click can return as nil. */
export interface Section {
  readonly code: string;
  readonly title: string;
  readonly cells: readonly string[];
}

export interface Form {
  readonly code: FormCode;
  readonly title: string;
  /** Title of a unit's report: `{unit}` and `{year}` are filled in. */
  readonly reportTitle: string;
  /** Years whose figures it carries; `to` null: still in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** The notice or article that prescribes it. */
  readonly ground: string;
  /** Counts as the unit's statutory annual report. */
  readonly statutory: boolean;
  readonly filedBy: readonly UnitKind[];
  readonly frequencies: readonly Frequency[];
  readonly chapters: readonly Chapter[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
}

/** How a cell of one form stands to a cell of another (domain §1.3). `break`: the series must be drawn interrupted. */
export interface Crossing {
  readonly from: { readonly form: FormCode; readonly cells: readonly string[] };
  readonly to: { readonly form: FormCode; readonly cells: readonly string[] };
  readonly fit: 'same' | 'near' | 'not-comparable';
  readonly note: string;
}

/** An obligation 应报: this form, this often, due on this day unless the superior says otherwise. */
export interface Obligation {
  readonly form: FormCode;
  readonly frequency: Frequency;
  /** Default as `MM-DD` of the following year; configurable (domain §0.1). */
  readonly due: string;
  readonly ground: string;
}
