import type { Form } from '@gongkai/forms';
import type { Figure, Result, UnitKind } from '@gongkai/kernel';
import { figuresFromGrids } from './find-table.ts';
import { htmlTables } from './html-tables.ts';

/** The form's figures out of the tables of a report page, by their labels. */
export const readHtmlFigures = (html: string, form: Form, unitKind: UnitKind): Result<Figure[]> =>
  figuresFromGrids(form, unitKind, htmlTables(html));
