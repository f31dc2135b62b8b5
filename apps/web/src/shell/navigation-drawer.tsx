import { Drawer } from 'antd';
import { words } from '../words.ts';
import { PlaceMenu } from './place-menu.tsx';

/** The side navigation of a narrow window. */
export const NavigationDrawer = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => (
  <Drawer open={open} placement="left" size={280} title={words.shell.navigation} onClose={onClose}>
    <PlaceMenu onGone={onClose} />
  </Drawer>
);
