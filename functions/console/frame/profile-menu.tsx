import { may } from '../../../shared/access/permissions.ts';
import { keysOn } from '../keyboard/commands.ts';
import { t } from '../language/base.ts';
import { problemText } from '../language/problem-text.ts';
import { now } from '../language/time.ts';
import { inARow, LANGUAGES, type Language, language } from '../language/words.ts';
import { Menu, MenuItem } from '../look/menu.tsx';
import { Text } from '../look/text.tsx';
import { THEMES, theme } from '../look/theme.ts';
import { toast } from '../look/toast.tsx';
import { beAway, me, theSession } from './console.ts';
import { chooseLanguage } from './preferences.ts';

/** Each language by its own name: whoever looks for it reads that. */
const NAMES: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' };

/** Who is signed in, language, look, keys, and the way out. */
export function ProfileMenu() {
  const who = me.value;
  if (who === null) return null;
  const { principal, name, absentUntil = null } = who;
  const failed = (error: unknown) => toast(problemText(error), { tone: 'wrong' });
  return (
    <Menu
      label={
        <>
          <span class="only-heard">{t('profile.menu', { name })}</span>
          <span class="face" aria-hidden="true">
            {[...name][0]?.toUpperCase()}
          </span>
          <span aria-hidden="true" class="profile-name">
            <Text>{name}</Text>
          </span>
        </>
      }
    >
      <p class="menu-heading">
        <Text>{principal.id}</Text> · {inARow(principal.roles.map((role) => t(`role.${role}`)))}
      </p>
      {may(principal, 'task.work') && <Presence until={absentUntil} failed={failed} />}
      <p class="menu-heading">{t('profile.language')}</p>
      {LANGUAGES.map((one) => (
        <MenuItem key={one} chosen={one === language.value} onPick={() => chooseLanguage(one).catch(failed)}>
          <span lang={one}>{NAMES[one]}</span>
        </MenuItem>
      ))}
      <p class="menu-heading">{t('profile.theme')}</p>
      {THEMES.map((one) => (
        <MenuItem
          key={one}
          chosen={one === theme.value}
          onPick={() => {
            theme.value = one;
          }}
        >
          {t(`theme.${one}`)}
        </MenuItem>
      ))}
      <p class="menu-heading">{t('profile.keys')}</p>
      {([true, false] as const).map((on) => (
        <MenuItem
          key={String(on)}
          chosen={keysOn.value === on}
          onPick={() => {
            keysOn.value = on;
          }}
        >
          {t(on ? 'profile.keys-on' : 'profile.keys-off')}
        </MenuItem>
      ))}
      <hr />
      <MenuItem onPick={() => theSession().signOut().catch(failed)}>{t('profile.sign-out')}</MenuItem>
    </Menu>
  );
}

/** For how long somebody may say that they are away: a meeting, or until the next shift. Longer is a supervisor's to set. */
const AWAY_HOURS = [2, 16] as const;

function Presence({ until, failed }: { until: string | null; failed(error: unknown): void }) {
  const leftMs = until === null ? 0 : Date.parse(until) - now();
  const chosen = leftMs <= 0 ? 0 : leftMs > AWAY_HOURS[0] * 3_600_000 ? AWAY_HOURS[1] : AWAY_HOURS[0];
  return (
    <>
      <p class="menu-heading">{t('profile.presence')}</p>
      <MenuItem chosen={chosen === 0} onPick={() => beAway(null).catch(failed)}>
        {t('profile.here')}
      </MenuItem>
      {AWAY_HOURS.map((hours) => (
        <MenuItem
          key={hours}
          chosen={chosen === hours}
          onPick={() => beAway(new Date(now() + hours * 3_600_000).toISOString()).catch(failed)}
        >
          {t(`profile.away.${hours}`)}
        </MenuItem>
      ))}
    </>
  );
}
