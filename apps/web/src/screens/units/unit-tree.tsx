import type { Unit } from '@gongkai/units';
import { unitKindNames } from '@gongkai/words';
import { Input, Tree } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { words } from '../../words.ts';
import { type Branch, buildTree, pruneTree } from './build-tree.ts';

interface Props {
  readonly units: readonly Unit[];
  readonly selected: string | undefined;
  readonly onSelect: (code: string) => void;
}

export function UnitTree({ units, selected, onSelect }: Props) {
  const [text, setText] = useState('');
  const tree = useMemo(() => buildTree(units), [units]);
  const shown = pruneTree(tree, text.trim());
  // Up to a district one sees all of it; looking for something opens the way to it.
  const open = text.trim() !== '' || units.length <= 60;
  return (
    <section className="card">
      <div className="filter-bar">
        <Input
          allowClear
          className="find"
          placeholder={words.units.find}
          aria-label={words.units.find}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="soft">{words.units.count(units.length)}</span>
      </div>
      <div className="unit-tree">
        <Tree
          key={`${open}/${text}`}
          blockNode
          showLine
          defaultExpandAll={open}
          defaultExpandedKeys={tree.map(({ unit }) => unit.code)}
          selectedKeys={selected === undefined ? [] : [selected]}
          treeData={shown.map(nodeOf)}
          onSelect={(_, { node }) => onSelect(String(node.key))}
        />
      </div>
    </section>
  );
}

interface Node {
  readonly key: string;
  readonly title: ReactNode;
  readonly children: Node[];
}

const nodeOf = ({ unit, children }: Branch): Node => ({
  key: unit.code,
  title: (
    <span className="unit-line">
      {unit.name}
      <span className="faint figure">{`${unitKindNames[unit.kind]} ${unit.code}`}</span>
    </span>
  ),
  children: children.map(nodeOf),
});
