import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { RefObject } from 'react';
import { saveFile } from '../ui/save-file.ts';
import { words } from '../words.ts';
import { svgToPng } from './svg-to-png.ts';

interface Props {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly title: string;
  /** What is done before and after the picture is taken: a drawing may not show all of itself otherwise. */
  readonly around?: (take: () => Promise<string>) => Promise<string>;
}

/** Saves a drawing of the page as a picture. */
export function PictureButton({ drawing, title, around = (take) => take() }: Props) {
  const save = useMutation({
    mutationFn: async () => {
      const svg = drawing.current;
      if (svg === null) return;
      saveFile({ name: words.comparison.pictureName(title), content: await around(() => svgToPng(svg)) });
    },
  });
  return (
    <Button className="no-print" onClick={() => save.mutate()} loading={save.isPending}>
      {words.comparison.exportPicture}
    </Button>
  );
}
