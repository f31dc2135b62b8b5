export * from './made-files.ts';
export * from './made-pdf.ts';
