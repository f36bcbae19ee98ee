import 'uplot/dist/uPlot.min.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { ScanView } from '../../../../shared/review/scan-answers.ts';
import { number } from '../../language/time.ts';
import { t } from '../words.ts';
import { type Course, coursesOf } from './course.ts';

const HEIGHT = 230;
const one = (value: number) => number(value, { maximumFractionDigits: 1 });

/** What a radiation portal counted: a chart for each kind of detector, and the same values as a table. */
export function PortalChart({ portal }: { portal: ScanView['portals'][number]['portal'] }) {
  const heading = useId();
  const courses = coursesOf(portal);
  const { alarms, nuclides, instrument } = portal;
  return (
    <section class="scan-portal" aria-labelledby={heading}>
      <h3 id={heading}>{[t('portal'), instrument.make, instrument.model].filter(Boolean).join(' · ')}</h3>
      <p>
        {alarms.length === 0
          ? t('noAlarms')
          : t('alarms', { alarms: alarms.map(({ category, text }) => text ?? category).join(', ') })}
      </p>
      {nuclides.length > 0 && <p>{t('nuclides', { nuclides: nuclides.map(({ name }) => name).join(', ') })}</p>}
      {courses.map((course) => (
        <CourseChart key={course.kind} course={course} />
      ))}
      <p class="quiet">{t('thresholdNote')}</p>
    </section>
  );
}

function CourseChart({ course }: { course: Course }) {
  const place = useRef<HTMLDivElement>(null);
  const { kind, times, rates, background, threshold, mean, most } = course;
  const label = t(kind);
  useEffect(() => {
    const element = place.current;
    if (element === null || times.length === 0) return;
    const style = getComputedStyle(element);
    const colour = (name: string) => style.getPropertyValue(name).trim() || '#888';
    const line = (value: number | null) => times.map(() => value);
    const options: uPlot.Options = {
      width: Math.max(200, element.clientWidth),
      height: HEIGHT,
      // Time runs from left to right in every language, as the picture does.
      scales: { x: { time: false }, y: { range: (_, low, high) => [Math.min(0, low), Math.max(high * 1.1, 1)] } },
      legend: { show: false },
      cursor: { drag: { x: false, y: false } },
      axes: [
        { stroke: colour('--chart-ink'), grid: { stroke: colour('--chart-grid') }, label: t('portalTimes') },
        { stroke: colour('--chart-ink'), grid: { stroke: colour('--chart-grid') }, label: t('perSecond'), size: 60 },
      ],
      series: [
        {},
        { label, stroke: colour('--chart-rate'), width: 2, points: { show: times.length < 60 } },
        { label: t('background'), stroke: colour('--chart-quiet'), width: 1, dash: [2, 4], points: { show: false } },
        { label: t('threshold'), stroke: colour('--chart-alarm'), width: 2, dash: [8, 4], points: { show: false } },
      ],
    };
    const chart = new uPlot(options, [times, rates, line(background), line(threshold)], element);
    const observer = new ResizeObserver(() =>
      chart.setSize({ width: Math.max(200, element.clientWidth), height: HEIGHT }),
    );
    observer.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => chart.redraw();
    dark.addEventListener('change', redraw);
    return () => {
      dark.removeEventListener('change', redraw);
      observer.disconnect();
      chart.destroy();
    };
  }, [course, label]);
  const told = [
    ...(mean === null ? [] : [`${t('mean')} ${one(mean)}`]),
    ...(most === null ? [] : [`${t('most')} ${one(most.rate)}`]),
    ...(background === null ? [] : [`${t('background')} ${one(background)}`]),
    ...(threshold === null ? [] : [`${t('threshold')} ${one(threshold)}`]),
  ];
  return (
    <figure class="scan-course" data-kind={kind}>
      <figcaption>
        <strong>{label}</strong>, {t('perSecond')}: {told.join(' · ')}
      </figcaption>
      {times.length === 0 ? (
        <p class="quiet">{t('noProfile')}</p>
      ) : (
        <>
          <div
            ref={place}
            class="scan-chart"
            dir="ltr"
            role="img"
            aria-label={t('chartOf', {
              ...{ what: label, unit: t('perSecond') },
              ...{ most: one(most?.rate ?? 0), seconds: one(most?.atS ?? 0) },
            })}
          />
          <details>
            <summary>{t('chartTable')}</summary>
            <div class="scan-table">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('time')}</th>
                    <th scope="col">{label}</th>
                  </tr>
                </thead>
                <tbody>
                  {times.map((time, index) => (
                    <tr key={time} data-alarm={threshold !== null && (rates[index] ?? 0) > threshold ? '' : undefined}>
                      <th scope="row">{one(time)}</th>
                      <td>{rates[index] === null ? '–' : one(rates[index] ?? 0)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </figure>
  );
}
