/** The timeline, drawn for the width that there is. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type TimelineQuestion, type TimelineSubject, timelineSvg } from 'reunification-framework/pictures';

/** The page is light, and its policy lets no other style in than its own. */
const light = (svg: string): string => svg.replace(/<style>[^<]*<\/style>/, '');

export function Timeline({ of, question }: { readonly of: TimelineSubject; readonly question: TimelineQuestion }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(960);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => setWidth(Math.min(960, Math.max(300, Math.floor(element.clientWidth))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // The library escapes what it draws.
  const drawn = light(timelineSvg(of, question, { width }));
  return <div class="timeline" ref={place} dangerouslySetInnerHTML={{ __html: drawn }} />;
}
