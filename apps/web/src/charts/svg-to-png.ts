/**
 * A drawing as a PNG of twice its size on a white ground, as base64. The drawing carries its looks in its own attributes: style
 * sheets of the page do not reach a picture.
 */
export async function svgToPng(svg: SVGSVGElement): Promise<string> {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true);
  if (copy instanceof Element) {
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
  }
  const text = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  // Browsers draw no canvas beyond 16,384 points a side.
  const scale = Math.min(2, 16_000 / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas to draw on');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
