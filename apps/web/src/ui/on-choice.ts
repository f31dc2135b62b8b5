import type { MenuProps } from 'antd';

/** A menu's choice that opens a dialog: the Enter that chooses would go on to press the first button of the dialog. */
export const onChoice =
  (choose: (key: string) => void): NonNullable<MenuProps['onClick']> =>
  ({ key, domEvent }) => {
    domEvent.preventDefault();
    choose(key);
  };
