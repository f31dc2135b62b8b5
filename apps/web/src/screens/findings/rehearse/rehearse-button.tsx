import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Span } from '../../../api/queries.ts';
import { words } from '../../../words.ts';
import { RehearseForm } from './rehearse-form.tsx';

/** 规则试行: opens where findings are read, for the form and year in sight. */
export function RehearseButton({ span }: { span: Span }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.rules.open}</Button>
      <Drawer title={words.rules.title} open={open} size={720} destroyOnHidden onClose={() => setOpen(false)}>
        <RehearseForm span={span} />
      </Drawer>
    </>
  );
}
