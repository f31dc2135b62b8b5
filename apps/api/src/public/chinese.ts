import type { Words } from '@gongkai/words/by-language';
import { type Html, trusted } from './html.ts';

/** An attribute for what stands in Chinese on a page of another language: screen readers read it as such. */
export const chinese = ({ language }: Words): Html | null => (language === 'zh' ? null : trusted(' lang="zh-CN"'));
