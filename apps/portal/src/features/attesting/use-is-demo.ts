import { useEffect, useState } from 'react';

/** Whether the server plays a demo. False until it has said so, and where it cannot be asked. */
export function useIsDemo(): boolean {
  const [isDemo, setIsDemo] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void askForDemo().then((answer) => (isCurrent ? setIsDemo(answer) : undefined));
    return () => {
      isCurrent = false;
    };
  }, []);
  return isDemo;
}

async function askForDemo(): Promise<boolean> {
  if (!__DEMO__) return false;
  try {
    const response = await fetch('/demo/clock');
    return response.ok && Boolean(((await response.json()) as { now?: string }).now);
  } catch {
    return false;
  }
}
