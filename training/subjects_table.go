package training

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// subjectTable are the library's subjects: those of the training in Ottawa in the order of its page, then those of the
// United Nations materials and the others. Each call gives a slice of its own.
func subjectTable() []Subject {
	ottawa := policy.Cite("spvm-training")
	core := policy.Cite("un-cptm-2017-introduction")
	police := policy.Cite("un-police-training-materials")
	return []Subject{
		{"customs", bilingual.Text{English: "customs of the country", French: "coutumes du pays"}, ottawa},
		{"geopolitics", bilingual.Text{English: "geopolitics", French: "géopolitique"}, ottawa},
		{"police-system", bilingual.Text{English: "police system of the country", French: "système policier du pays"}, ottawa},
		{"living-conditions", bilingual.Text{English: "living conditions", French: "conditions de vie"}, ottawa},
		{"medical", bilingual.Text{English: "medical matters", French: "questions médicales"}, ottawa},
		{"psychological-effects", bilingual.Text{
			English: "psychological effects on officers and their families",
			French:  "effets psychologiques sur les membres du service et leur famille",
		}, ottawa},
		{"weapons", bilingual.Text{English: "weapons, for armed missions", French: "armes, pour les missions armées"}, ottawa},

		{"child-protection", bilingual.Text{English: "child protection", French: "protection de l'enfance"}, policy.Cite("ibcr-third-training")},
		{"conduct", bilingual.Text{English: "conduct and discipline", French: "conduite et discipline"}, core},
		{"sexual-exploitation", bilingual.Text{
			English: "sexual exploitation and abuse", French: "exploitation et atteintes sexuelles",
		}, policy.Cite("un-sgtm-1")},
		{"protection-of-civilians", bilingual.Text{English: "protection of civilians", French: "protection des civils"}, core},
		{"human-rights", bilingual.Text{English: "human rights", French: "droits de la personne"}, core},
		{"gender", bilingual.Text{English: "gender", French: "questions de genre"}, core},
		{"conflict-sexual-violence", bilingual.Text{
			English: "conflict-related sexual violence", French: "violence sexuelle liée aux conflits",
		}, core},
		{"environment", bilingual.Text{English: "environment", French: "environnement"}, core},

		{"police-business", bilingual.Text{
			English: "core business of United Nations Police", French: "activités de base de la Police des Nations Unies",
		}, police},
		{"legal-systems", bilingual.Text{English: "different legal systems", French: "différents systèmes juridiques"}, police},
		{"rights-in-arrest", bilingual.Text{
			English: "human rights in arrest and detention", French: "droits de la personne lors de l'arrestation et de la détention",
		}, police},
		{"rights-in-force", bilingual.Text{
			English: "human rights in the use of force", French: "droits de la personne dans l'emploi de la force",
		}, police},
		{"negotiation", bilingual.Text{
			English: "negotiation, mediation and language assistants", French: "négociation, médiation et assistants linguistiques",
		}, police},
		{"community-policing", bilingual.Text{English: "community policing", French: "police communautaire"}, police},
		{"mentoring", bilingual.Text{English: "mentoring and advising", French: "mentorat et conseil"}, police},
		{"reform", bilingual.Text{
			English: "reform, restructuring and rebuilding of the police", French: "réforme, restructuration et reconstruction de la police",
		}, police},
		{"navigation", bilingual.Text{English: "land navigation", French: "orientation sur le terrain"}, police},
		{"radio", bilingual.Text{English: "radio communication", French: "radiocommunication"}, police},
		{"driving", bilingual.Text{English: "road safety and 4x4 driving", French: "sécurité routière et conduite d'un 4x4"}, police},
	}
}
