import type { BundleReport, Device } from '../../../shared/outbox/gather';
import { useWords } from '../../components/words';

/** What came of each bundle: what is new, what was here, what was left out and why. */
export function BundleReports({ reports, devices }: { reports: BundleReport[]; devices: Device[] }) {
  const words = useWords();
  if (reports.length === 0) return null;
  const labelOf = (device: string) => devices.find((one) => one.device === device)?.label ?? '';
  return (
    <div role="status">
      <ul className="bundles">
        {reports.map((report) => (
          <li key={report.fileName} data-taken={report.taken}>
            <h3>{report.fileName}</h3>
            {report.taken ? (
              <>
                <p>
                  {words(report.enrolled ? 'gather.added' : 'gather.apart', {
                    added: report.added,
                    label: labelOf(report.device),
                  })}{' '}
                  {report.known > 0 && words('gather.known', { known: report.known })}
                </p>
                {report.skipped.length > 0 && (
                  <details>
                    <summary>{words('gather.skipped', { count: report.skipped.length })}</summary>
                    <ul>
                      {report.skipped.map(({ line, why }) => (
                        <li key={line}>
                          {words('gather.line', { line })} {words(`gather.skip.${why}`)}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </>
            ) : (
              <p>{words(`gather.refused.${report.refusal}`)}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
