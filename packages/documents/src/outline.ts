import type { PlainDate } from '@gongkai/kernel';

/** A place of a printed table. Head cells and row heads carry the ids that `headers` of figures name (domain §7.3). */
export interface OutlineCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  /** `head` names columns, `row-head` its row, `text` is a measure or a blank, `figure` holds a number or its state. */
  readonly role: 'head' | 'row-head' | 'text' | 'figure' | 'dash';
  readonly indent: number;
  readonly strong: boolean;
  /** Code of the cell whose figure stands here. */
  readonly cell: string | null;
  readonly id: string;
  /** Ids of the head cells and row heads that speak for this figure. */
  readonly headers: readonly string[];
}

export interface OutlineTable {
  /** Unique within its document. */
  readonly code: string;
  readonly title: string;
  /** Lines printed above: 填报单位（盖章）：…… */
  readonly top: readonly string[];
  /** Lines printed below: the form's note, the blanks to sign, why a cell is not added up. */
  readonly notes: readonly string[];
  /** Relative. */
  readonly widths: readonly number[];
  readonly headRows: number;
  /** Where figures stand in their cells: centred in the forms, right in lists that are compared. */
  readonly align: 'center' | 'right';
  /** Short and read as one thing: not parted by a page's end where a page can hold it. */
  readonly together?: true;
  /** Head rows first; a row holds the cells that start in it. */
  readonly rows: readonly (readonly OutlineCell[])[];
}

/** What a document is made of, in reading order; every printer prints the same blocks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `lead` is a run-in heading: （一）主动公开。…… */
  | { readonly kind: 'paragraph'; readonly text: string; readonly lead: string | null }
  | { readonly kind: 'table'; readonly table: OutlineTable }
  | { readonly kind: 'note'; readonly text: string }
  /** 主送机关: at the left edge, a blank line below the title (GB/T 9704-2012 §7.3.2). */
  | { readonly kind: 'addressee'; readonly text: string }
  /** 附件说明: names of the annexes, before the signature (GB/T 9704-2012 §7.3.4). */
  | { readonly kind: 'annex-list'; readonly names: readonly string[] }
  | { readonly kind: 'signature'; readonly unitName: string; readonly date: string | null }
  /** Starts a page of its own: 附件1 and its title. */
  | { readonly kind: 'annex'; readonly mark: string; readonly title: string };

/** One document in neutral form. */
export interface Outline {
  readonly title: string;
  readonly unitName: string;
  /** Day of the document: when it was signed, else the last day of its figures. Files bear it in place of the clock. */
  readonly day: PlainDate;
  /** 草稿 or 未公布, printed above the title. */
  readonly statusNote: string | null;
  readonly demo: boolean;
  readonly blocks: readonly Block[];
}
