export const FindingsScreen = () => null;
