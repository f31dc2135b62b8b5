export const UnitsScreen = () => null;
