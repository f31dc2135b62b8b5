import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { RefObject } from 'react';
import { saveFile } from '../ui/save-file.ts';
import { words } from '../words.ts';
import { svgToPng } from './svg-to-png.ts';

/** Saves a drawing of the page as a picture. */
export function PictureButton({ drawing, title }: { drawing: RefObject<SVGSVGElement | null>; title: string }) {
  const save = useMutation({
    mutationFn: async () => {
      if (drawing.current === null) return;
      saveFile({ name: words.comparison.pictureName(title), content: await svgToPng(drawing.current) });
    },
  });
  return (
    <Button className="no-print" onClick={() => save.mutate()} loading={save.isPending}>
      {words.comparison.exportPicture}
    </Button>
  );
}
