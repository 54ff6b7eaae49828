package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The facts that the rules of the assessment read, beside those of the stages, which go by their kind.
var (
	drivingAttempts = policy.NewFact("driving-attempts", bilingual.Text{
		English: "attempts at the driving test", French: "essais à l'épreuve de conduite",
	})
	missionAssessed = factOf(MissionAssessment)
)

// assessmentRules are the rules of the assessment for mission service.
func assessmentRules() []policy.Rule[Candidate] {
	armedPosts := bilingual.Text{English: "armed posts", French: "fonctions armées"}
	stages := policy.Cite("un-sop-2011-18-blog").Noting(bilingual.Text{
		English: "four stages in order: language, interview, driving, firearms on armed missions; who fails one takes no other",
		French: "quatre étapes dans l'ordre\u00a0: langue, entrevue, conduite, armes à feu pour les missions armées\u00a0; qui échoue à " +
			"l'une n'en passe pas d'autre",
	})
	competency := policy.Cite("un-ams-2019-19-readkong").Noting(bilingual.Text{
		English: "the interview is one on competencies", French: "l'entrevue porte sur les compétences",
	})
	driving := policy.Cite("un-driving-test")
	drivingInForce := driving.Assuming(bilingual.Text{
		English: "the numbers are given for annex D of the procedure; that it asked for them from the start is assumed",
		French:  "les chiffres sont donnés pour l'annexe D de la procédure\u00a0; il est supposé qu'elle les exigeait dès le début",
	})
	road := policy.Cite("un-road-driving-test").Noting(bilingual.Text{
		English: "at least ten minutes over three to five kilometres", French: "au moins dix minutes sur trois à cinq kilomètres",
	})
	shooting := policy.Cite("un-saat-shooting-test").Noting(bilingual.Text{
		English: "unsafe handling, or a round too many, is a failure", French: "un maniement dangereux ou un coup de trop est un échec",
	})
	passing := func(id string, title bilingual.Text, kind ScreeningKind) policy.Rule[Candidate] {
		return policy.Rule[Candidate]{
			ID: id, Title: title, Basis: stages,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: from2012(policy.Measure{}, stages), Days: passed(kind),
		}
	}
	following := func(id string, title bilingual.Text, stage, before ScreeningKind) policy.Rule[Candidate] {
		return policy.Rule[Candidate]{
			ID: id, Title: title, Basis: stages,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: from2012(policy.Measure{}, stages), Days: afterPassing(stage, before),
		}
	}
	handling := func(
		id string, title bilingual.Text, sense policy.Sense, limit policy.Measure, days func(Candidate, policy.Measure) policy.Days,
	) policy.Rule[Candidate] {
		return policy.Rule[Candidate]{
			ID: id, Title: title, Basis: driving,
			Asked: policy.OnDeparture, Effect: policy.Bars, Sense: sense,
			Limit: from2012(limit, drivingInForce), Days: days,
		}
	}
	interview := passing("personnel/united-nations-assessment/interview", bilingual.Text{English: "Interview stage", French: "Étape de l'entrevue"}, InterviewStage)
	interview.Limit = append(interview.Limit, policy.Entry[policy.Measure]{From: procedure2019, Basis: competency})
	firearms := passing("personnel/united-nations-assessment/firearms", bilingual.Text{English: "Firearms stage", French: "Étape des armes à feu"}, FirearmsStage)
	firearms.Scope, firearms.Days = armedPosts, whereArmed(firearms.Days)
	firearmsOrder := following("personnel/united-nations-assessment/firearms-order",
		bilingual.Text{English: "Firearms after driving", French: "Armes à feu après la conduite"},
		FirearmsStage, DrivingStage)
	firearmsOrder.Scope, firearmsOrder.Days = armedPosts, whereArmed(firearmsOrder.Days)
	vision := handling("personnel/united-nations-assessment/driving-vision",
		bilingual.Text{English: "Plate read from afar before driving", French: "Plaque lue de loin avant la conduite"},
		"", policy.Measure{}, platesRead)
	vision.Basis = driving.Noting(bilingual.Text{
		English: "letters of 79.4\u00a0mm at 20.5\u00a0metres, without which nobody drives",
		French:  "lettres de 79,4\u00a0mm à 20,5\u00a0mètres, sans quoi la personne ne conduit pas",
	})
	return []policy.Rule[Candidate]{
		passing("personnel/united-nations-assessment/language", bilingual.Text{English: "Language stage", French: "Étape linguistique"}, LanguageStage),
		interview,
		following("personnel/united-nations-assessment/interview-order",
			bilingual.Text{English: "Interview after language", French: "Entrevue après la langue"}, InterviewStage, LanguageStage),
		passing("personnel/united-nations-assessment/driving", bilingual.Text{English: "Driving stage", French: "Étape de la conduite"}, DrivingStage),
		following("personnel/united-nations-assessment/driving-order",
			bilingual.Text{English: "Driving after the interview", French: "Conduite après l'entrevue"}, DrivingStage, InterviewStage),
		vision,
		handling("personnel/united-nations-assessment/driving-handling",
			bilingual.Text{English: "Reversing into two spaces and back", French: "Marche arrière dans deux places et retour"},
			policy.Maximum, policy.Whole(5, policy.Minutes), lastAttempt(drivingHandling, handledInTime)),
		handling("personnel/united-nations-assessment/driving-stops",
			bilingual.Text{English: "Stops of the engine", French: "Calages du moteur"},
			policy.Maximum, policy.Whole(2, policy.Times), lastAttempt(drivingStops, engineKept)),
		handling("personnel/united-nations-assessment/driving-markers",
			bilingual.Text{English: "No marker touched", French: "Aucun repère touché"},
			"", policy.Measure{}, lastAttempt(drivingClear, markersClear)),
		handling("personnel/united-nations-assessment/driving-attempts",
			bilingual.Text{English: "Attempts at the driving test", French: "Essais à l'épreuve de conduite"},
			policy.Maximum, policy.Whole(2, policy.Times), fewAttempts),
		{
			ID:    "personnel/united-nations-assessment/driving-road",
			Title: bilingual.Text{English: "Driving on the road", French: "Conduite sur route"},
			Basis: road,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Timeline[policy.Measure]{
				{From: procedure2012, Basis: policy.Cite("un-road-driving-test").Assuming(bilingual.Text{
					English: "the site is undated; from the day of the procedure of 2012 is assumed",
					French:  "le site n'est pas daté\u00a0; le jour de la procédure de 2012 est posé par hypothèse",
				})},
				{From: calls2022, Basis: policy.Cite("india-saat-result-2022").Assuming(bilingual.Text{
					English: "driving in town was tested in an assessment of February 2022; from the first day of that year is assumed",
					French: "la conduite en ville a été évaluée en février 2022\u00a0; le premier jour de cette année est posé par " +
						"hypothèse",
				})},
			},
			Days: passed(RoadDriving),
		},
		firearms,
		firearmsOrder,
		{
			ID:    "personnel/united-nations-assessment/firearms-safety",
			Title: bilingual.Text{English: "Firearm handled safely", French: "Maniement sûr de l'arme à feu"},
			Scope: armedPosts,
			Basis: shooting,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: from2012(policy.Measure{}, policy.Cite("un-saat-shooting-test").Assuming(bilingual.Text{
				English: "stated in 2024; that it was asked since the procedure of 2012 is assumed",
				French:  "indiqué en 2024\u00a0; il est supposé que c'est exigé depuis la procédure de 2012",
			})),
			Days: whereArmed(passed(SafeHandling)),
		},
		{
			ID: "personnel/united-nations-assessment/in-mission",
			Title: bilingual.Text{
				English: "Assessment in the mission, failing which the officer is repatriated at the cost of the state",
				French:  "Évaluation dans la mission, à défaut de laquelle la personne est rapatriée aux frais de l'État",
			},
			Scope: bilingual.Text{English: "officers assessed in the mission", French: "personnes évaluées dans la mission"},
			Basis: policy.Cite("un-police-ipo-information"),
			Asked: policy.Throughout, Effect: policy.Bars,
			Limit: from2012(policy.Measure{}, policy.Cite("un-police-ipo-information").Noting(bilingual.Text{
				English: "stated for the procedure of 2012", French: "indiqué pour la procédure de 2012",
			})),
			Days: stillAssessed,
		},
	}
}
