export const TotalsScreen = () => null;
