/** Units of measure as the forms print them, and what they count. */
export const measures: Readonly<Record<string, string>> = {
  条: 'items',
  件: 'cases',
  次: 'times',
  篇: 'articles',
  个: 'in all',
  人: 'people',
  人次: 'attendances',
  场: 'sessions',
  处: 'places',
  项: 'matters',
  份: 'copies',
  起: 'incidents',
  元: 'yuan',
  万元: 'ten thousand yuan',
};
