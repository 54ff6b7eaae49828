package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// nominationRules are the rules of a nomination.
func nominationRules() []policy.Rule[Candidate] {
	procedure := policy.Cite("un-sop-2011-18")
	vetting := policy.Cite("un-conduct-vetting")
	nominating := policy.Cite("un-police-nominating-ipo")
	since2019 := nominating.Assuming(bilingual.Text{
		English: "the page is undated; from September 9, 2019, the day of the procedure with a nomination form and certificates as annexes, " +
			"is assumed",
		French: "la page n'est pas datée\u00a0; le 9 septembre 2019, jour de la procédure qui a en annexe un formulaire de mise en " +
			"candidature et des attestations, est posé par hypothèse",
	})
	asked := func(
		id string, title bilingual.Text, basis policy.Citation, limit policy.Timeline[policy.Measure],
		days func(Candidate, policy.Measure) policy.Days,
	) policy.Rule[Candidate] {
		return policy.Rule[Candidate]{
			ID: id, Title: title, Basis: basis, Asked: policy.OnNomination, Effect: policy.Bars, Limit: limit, Days: days,
		}
	}
	paper := func(id string, title bilingual.Text, kind PaperKind) policy.Rule[Candidate] {
		return asked(id, title, nominating, policy.Starting(procedure2019, policy.Measure{}, since2019), holds(kind))
	}
	called := func(id string, title bilingual.Text, limit policy.Measure, days func(Candidate, policy.Measure) policy.Days) policy.Rule[Candidate] {
		return asked(id, title, call2025, policy.Starting(calls2025, limit, call2025InForce), days)
	}
	scoped := func(scope bilingual.Text, rule policy.Rule[Candidate]) policy.Rule[Candidate] {
		rule.Scope = scope
		return rule
	}
	counted := func(sense policy.Sense, rule policy.Rule[Candidate]) policy.Rule[Candidate] {
		rule.Sense = sense
		return rule
	}
	return []policy.Rule[Candidate]{
		asked("personnel/united-nations-nomination/medical-fitness", bilingual.Text{English: "Medical fitness", French: "Aptitude médicale"},
			procedure, from2012(policy.Measure{}, procedure), passed(MedicalFitness)),
		asked("personnel/united-nations-nomination/misconduct",
			bilingual.Text{English: "Not barred for misconduct", French: "Aucune exclusion pour inconduite"},
			vetting.Noting(bilingual.Text{
				English: "nobody who was repatriated on disciplinary grounds and barred; all are checked against the record of misconduct",
				French:  "aucune personne rapatriée pour raisons disciplinaires et exclue\u00a0; toutes sont vérifiées au registre d'inconduite",
			}),
			from2012(policy.Measure{}, vetting.Assuming(bilingual.Text{
				English: "the page is undated; from the day of the procedure of 2012 is assumed",
				French:  "la page n'est pas datée\u00a0; le jour de la procédure de 2012 est posé par hypothèse",
			})), passed(MisconductRecord)),
		paper("personnel/united-nations-nomination/note-verbale",
			bilingual.Text{English: "Note verbale of the permanent mission", French: "Note verbale de la mission permanente"}, NoteVerbale),
		paper("personnel/united-nations-nomination/application", bilingual.Text{English: "Electronic application", French: "Demande électronique"}, Application),
		paper("personnel/united-nations-nomination/passport-copy", bilingual.Text{English: "Copy of the passport", French: "Copie du passeport"}, PassportCopy),
		paper("personnel/united-nations-nomination/certification",
			bilingual.Text{English: "No conviction or pending case, as certified", French: "Absence attestée de condamnation et de poursuite"},
			Certification),
		counted(policy.Minimum, called("personnel/united-nations-nomination/passport-months",
			bilingual.Text{English: "Passport valid for long enough", French: "Validité restante du passeport"},
			policy.Whole(18, policy.Months), holds(Passport))),
		scoped(bilingual.Text{English: "armed posts", French: "fonctions armées"}, called("personnel/united-nations-nomination/medical-form-armed",
			bilingual.Text{English: "Medical form MS2", French: "Formulaire médical MS2"},
			policy.Measure{}, whereArmed(holds(ArmedMedicalForm)))),
		scoped(bilingual.Text{English: "unarmed posts", French: "fonctions non armées"}, called("personnel/united-nations-nomination/medical-form-unarmed",
			bilingual.Text{English: "Medical form MS3", French: "Formulaire médical MS3"},
			policy.Measure{}, whereUnarmed(holds(UnarmedMedicalForm)))),
		called("personnel/united-nations-nomination/vaccination", bilingual.Text{English: "Vaccination certificate", French: "Certificat de vaccination"},
			policy.Measure{}, holds(VaccinationCertificate)),
		called("personnel/united-nations-nomination/no-corruption",
			bilingual.Text{English: "No corruption in the nomination, as certified", French: "Absence attestée de corruption dans la mise en candidature"},
			policy.Measure{}, holds(NoCorruption)),
		counted(policy.Below, called("personnel/united-nations-nomination/clearance-months",
			bilingual.Text{
				English: "Assessment for mission service still valid on nomination",
				French:  "Évaluation de l'aptitude au service dans une mission encore valide à la mise en candidature",
			},
			policy.Whole(24, policy.Months), cleared)),
	}
}
