import type { CampaignText } from '../campaign';

/** The default petition in English. Names in braces are filled in from the campaign. */
export const englishWords: CampaignText = {
  title: 'Stand Up for Survivors: Decriminalize Victims of Human Trafficking',
  addressees: ['The leaders of my state', 'The leaders of our nation'],
  body: [
    'Many people who survive human trafficking carry a criminal record for things their trafficker made them do. ' +
      'Most survivors who were asked had been arrested at least once while they were being trafficked.',
    'The charges are many: drug sales, prostitution, loitering, theft and more. ' +
      'The trafficker likely planned it all. The survivor is the one who was arrested.',
    'Getting free does not end it. A record can keep a survivor from a job, a safe home at a fair price, a loan, ' +
      'or help to buy food. It can stand between parents and their children when a court decides on custody. ' +
      'It can close the door to a college or a trade school.',
    'Some states have laws that let survivors clear these records. Yet the laws have gaps.',
    'Some help only a person who was a minor at the time of the arrest.',
    'Some cover only certain crimes, such as prostitution.',
    'Some make a survivor go through the worst of the past once more, in full detail, to be believed.',
    'Survivors already do the hard work of healing. A clear and simple way to clear their records is a step ' +
      'toward justice.',
  ],
  ask:
    'We ask you to work for laws that clear the criminal records of survivors, and to pass them, so that survivors ' +
    'decide about their own future again. We ask the leaders of each state to close the gaps in their law. ' +
    'We ask the leaders of the nation to build on the new federal law, and to stand by survivors in every state.',
  note: {
    day: '2026-01-23',
    text:
      'The Trafficking Survivors Relief Act is now federal law (Public Law 119-73). ' +
      'It lets courts vacate, which means cancel, convictions for federal crimes that were not violent. ' +
      'State records still depend on the law of each state.',
  },
  terms: [
    'You sign once, under your own name, and what you type is true as far as you know.',
    'You sign these words only. If the petition is changed later, your name stays with the words you read.',
    '{dataController} may count the signatures, and may deliver them to the leaders named above.',
    'You may take your signature back until it is delivered. Write to {contact}. After that it cannot be called back.',
    'Signing says nothing about you or your past.',
  ],
  privacy: [
    '{dataController} runs this petition and is in charge of what you type here. Questions go to {contact}.',
    'You give a name, an e-mail address, a state and a postal code, so that each person is counted once and each ' +
      'state on its own. A comment is up to you.',
    'This computer locks your signature as soon as you send it. The people at this table cannot open it. ' +
      'Only {dataController} can.',
    '{dataController} may send your signature to the online petition service that it uses. ' +
      'Your comment goes along only if you tick the box for it.',
    'Petitions that are delivered to public officials may become public records. Others may then ask to see them.',
    'No box is ticked for you. Your name is not shown in public, and you get no e-mail about the campaign, ' +
      'unless you choose it. You can change your choice at any time: write to {contact}.',
    'Nothing about your past is asked.',
  ],
  emailWording: 'Send me e-mail about this campaign. I can change this choice at any time.',
  namePublicWording: 'My name may be shown in public among the people who signed.',
  commentSharedWording: 'My comment may be sent with my signature and read by leaders and by the public.',
};
