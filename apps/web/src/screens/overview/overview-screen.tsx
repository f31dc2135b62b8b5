export const OverviewScreen = () => null;
