import { Drawer } from 'antd';
import type { ComponentProps } from 'react';
import { words } from '../../../words.ts';
import { SinceChanges } from '../history/since-changes.tsx';

interface Props extends ComponentProps<typeof SinceChanges> {
  readonly onClose: () => void;
}

/** The cells that moved since the district's report was handed in or published. */
export const ChangesDrawer = ({ onClose, ...since }: Props) => (
  <Drawer open size={900} title={words.corrections.since} onClose={onClose}>
    <SinceChanges {...since} />
  </Drawer>
);
