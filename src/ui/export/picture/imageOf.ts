/** A picture as an image of its own, with its letters. */

/** The image, once its fonts are there as well. */
export async function imageOf(svg: string): Promise<HTMLImageElement> {
  // An image is said to be there before fonts that share a family are: words of two scripts would be missing. One font
  // is waited for, and is found again at once while the image that brought it is kept.
  const faces = svg.match(/@font-face\{[^}]*\}/g) ?? [];
  const kept = await Promise.all(faces.map((face) => load(sample(face))));
  const image = await load(svg);
  kept.length = 0;
  return image;
}

async function load(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A picture with one letter of one face: the last of its first range. */
function sample(face: string): string {
  const [, family = '', weight = ''] = /font-family:([^;]*);font-weight:([^;]*);/.exec(face) ?? [];
  const [, letter = '41'] = /U\+[0-9A-F]+-([0-9A-F]+)/i.exec(face) ?? [];
  const style = `style='font:${weight} 9px ${family}'`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>${face}</style><text y="9" ${style}>&#x${letter};</text></svg>`;
}
