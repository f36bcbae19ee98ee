import type { Finding } from '../../../shared/checks/finding.ts';
import { Text } from '../look/text.tsx';

/** A watchlist match: who is named on the papers, and the listed entries that they are like. */
export function MatchTable({ finding }: { finding: Finding }) {
  return (
    <table class="table match-table">
      <tbody>
        {finding.evidence.map(({ label, text }) => (
          <tr key={`${label} ${text}`}>
            <th scope="row">
              <Text>{label}</Text>
            </th>
            <td>
              <Text>{text}</Text>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
