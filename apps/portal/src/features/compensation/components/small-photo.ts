const LONGEST_SIDE = 1_400;
const QUALITY = 0.7;

/**
 * A picture drawn anew in this browser, small enough to send over a slow line: what the phone wrote beside the picture
 * (place, time, device) is left behind. Answers base64, or null where the file is no picture.
 */
export async function smallPhoto(file: File): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', QUALITY).split(',')[1] ?? null;
  } catch {
    return null;
  }
}
