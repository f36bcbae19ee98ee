import { CATALOGUE } from '../../shared/checks/catalogue.ts';
import { nextEdition, type ProfileEdition, type SettingRequest } from '../../shared/checks/profile-edition.ts';
import type { CaseServices } from '../case-services.ts';
import { currentProfile, saveEdition } from '../stores/profiles.ts';
import { ApiProblem } from './route.ts';

/** Somebody else changed the profile at the same time, again and again. */
export class ProfileBusy extends ApiProblem {
  override readonly name = 'ProfileBusy';
  constructor() {
    super(409, 'profile.busy', 'the profile is being changed by others: look at it and try again');
  }
}

const TRIES = 5;

/** Sets one check of a port's profile, as its next edition. Throws SettingError, and ProfileBusy where others were faster. */
export async function setCheck(
  { table, now }: Pick<CaseServices, 'table' | 'now'>,
  place: { port: string; check: string },
  request: SettingRequest,
  author: string,
): Promise<ProfileEdition> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await currentProfile(table, place.port);
    const edition = nextEdition(CATALOGUE, before, place.check, request, { author, at: now() });
    if (await saveEdition(table, edition)) return edition;
  }
  throw new ProfileBusy();
}
