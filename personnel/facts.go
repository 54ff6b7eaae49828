package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The facts that the standards read about a candidate. What is fixed only time can mend.
var (
	birth = policy.NewFixedFact("birth", bilingual.Text{English: "date of birth", French: "date de naissance"})
	sworn = policy.NewFixedFact("sworn", bilingual.Text{
		English: "sworn date, training not counted", French: "date d'assermentation, formation non comprise",
	})
	status = policy.NewFact("status", bilingual.Text{
		English: "status: active, retired, civilian expert or contracted agent",
		French:  "statut\u00a0: en service actif, à la retraite, expert civil ou agent contractuel",
	})
	retirement = policy.NewFixedFact("retirement", bilingual.Text{
		English: "date of retirement", French: "date de départ à la retraite",
	})
	licence = policy.NewFixedFact("licence", bilingual.Text{
		English: "date since when a national driving licence has been held", French: "date depuis laquelle un permis de conduire national est détenu",
	})
	driving = policy.NewFixedFact("driving", bilingual.Text{
		English: "date since when the candidate has driven without a break", French: "date depuis laquelle la personne conduit sans interruption",
	})
	computer = policy.NewFact("computer", bilingual.Text{
		English: "basic computer knowledge", French: "connaissances de base en informatique",
	})
	languageOfOperation = policy.NewFact("language", bilingual.Text{
		English: "language of operation of the post", French: "langue de travail de la mission pour la fonction",
	})
	reading = policy.NewFact("reading", bilingual.Text{
		English: "score in reading in the language of operation", French: "note en lecture dans la langue de travail de la mission",
	})
	listening = policy.NewFact("listening", bilingual.Text{
		English: "score in listening in the language of operation", French: "note en compréhension orale dans la langue de travail de la mission",
	})
	writing = policy.NewFact("writing", bilingual.Text{
		English: "score in report writing in the language of operation", French: "note en rédaction de rapports dans la langue de travail de la mission",
	})
	interview = policy.NewFact("interview", bilingual.Text{
		English: "score in the interview in the language of operation", French: "note à l'entrevue dans la langue de travail de la mission",
	})
	earlierTours = policy.NewFact("tours", bilingual.Text{
		English: "earlier tours of duty", French: "périodes d'affectation antérieures",
	})
	stateIntegrity = policy.NewFact("integrity-state", bilingual.Text{
		English: "certificate of integrity by the state", French: "attestation d'intégrité par l'État",
	})
	selfIntegrity = policy.NewFact("integrity-self", bilingual.Text{
		English: "certificate of integrity by the candidate", French: "attestation d'intégrité par la personne candidate",
	})
	armed    = policy.NewFact("armed", bilingual.Text{English: "whether the post is armed", French: "fonction armée ou non armée"})
	assembly = policy.NewFact("firearms-assembly", bilingual.Text{
		English: "time to strip and reassemble the firearm", French: "temps de démontage et de remontage de l'arme à feu",
	})
	near = policy.NewFact("firearms-near", bilingual.Text{
		English: "hits from 5 metres", French: "coups au but à 5 mètres",
	})
	far = policy.NewFact("firearms-far", bilingual.Text{
		English: "hits from 7 metres", French: "coups au but à 7 mètres",
	})
	assessmentClearance = policy.NewFact("assessment-clearance", bilingual.Text{
		English: "day on which the assessment for mission service was passed",
		French:  "jour de la réussite de l'évaluation de l'aptitude au service dans une mission",
	})
)

// More facts that the standards read about an officer, and what a post asks for. Those of screenings, papers and approvals
// go by their kind.
var (
	rank      = policy.NewFact("rank", bilingual.Text{English: "rank", French: "grade"})
	rankAsked = policy.NewFact("rank-asked", bilingual.Text{
		English: "rank that the post asks for", French: "grade exigé par la fonction",
	})
	rankOfPost    = policy.NewFact("rank-of-post", bilingual.Text{English: "rank of the post", French: "grade de la fonction"})
	manualDriving = policy.NewFixedFact("manual-driving", bilingual.Text{
		English: "date since when a vehicle with manual transmission has been driven",
		French:  "date depuis laquelle un véhicule à boîte manuelle est conduit",
	})
	proficiency = policy.NewFact("proficiency", bilingual.Text{
		English: "level in the language of operation, on the scale of the post",
		French:  "niveau dans la langue de travail de la mission, selon l'échelle de la fonction",
	})
	levelAsked = policy.NewFact("level-asked", bilingual.Text{
		English: "level that the post asks for in the language of operation",
		French:  "niveau exigé par la fonction dans la langue de travail de la mission",
	})
	experience = policy.NewFact("experience", bilingual.Text{
		English: "skills and experience", French: "compétences et expérience",
	})
	skillsAsked = policy.NewFact("skills-asked", bilingual.Text{
		English: "skills that the post asks for", French: "compétences exigées par la fonction",
	})
	medicalLimitations = policy.NewFact("medical-limitations", bilingual.Text{
		English: "medical limitations", French: "restrictions médicales",
	})
	medicalProfile = policy.NewFact("medical-profile", bilingual.Text{
		English: "medical profile of the mission", French: "profil médical de la mission",
	})
	drivingVision = policy.NewFact("driving-vision", bilingual.Text{
		English: "vision test before driving", French: "test de vision avant la conduite",
	})
	drivingHandling = policy.NewFact("driving-handling", bilingual.Text{
		English: "time for the handling part of the driving test", French: "temps de la partie manœuvres de l'épreuve de conduite",
	})
	drivingStops = policy.NewFact("driving-stops", bilingual.Text{
		English: "engine stops in the handling part of the driving test",
		French:  "arrêts du moteur dans la partie manœuvres de l'épreuve de conduite",
	})
	drivingClear = policy.NewFact("driving-clear", bilingual.Text{
		English: "no marker touched in the handling part of the driving test",
		French:  "aucun repère touché dans la partie manœuvres de l'épreuve de conduite",
	})
	contract = policy.NewFact(string(Contract), Contract.Title())
	release  = policy.NewFact(string(ServiceRelease), ServiceRelease.Title())
)

// The facts that the rules of home capacity read about a service.
var (
	homeService = policy.NewFact("service", bilingual.Text{English: "home service", French: "service d'attache"})
	actual      = policy.NewFact("actual-strength", bilingual.Text{
		English: "actual strength of the service", French: "effectif réel du service",
	})
	away = policy.NewFact("away", bilingual.Text{
		English: "number of officers away from the service", French: "nombre de membres du service en affectation",
	})
	agreement = policy.NewFact("agreement", bilingual.Text{
		English: "agreement of the service with the program", French: "entente du service avec le programme",
	})
	homeProvince = policy.NewFact("province", bilingual.Text{
		English: "province or territory of the service", French: "province ou territoire du service",
	})
	minimumStrength = policy.NewFact("minimum-strength", bilingual.Text{
		English: "minimum strength of the service", French: "effectif minimal du service",
	})
	authorization = policy.NewFact("authorization", bilingual.Text{
		English: "authorization of the agreement by the province", French: "autorisation de l'entente par la province",
	})
	replacement = policy.NewFact("replacement", bilingual.Text{
		English: "replacement of the officers away", French: "remplacement des membres en affectation",
	})
)

// composition is what the rules of the partner share read.
var composition = policy.NewFact("composition", bilingual.Text{
	English: "number of officers and kind of each service", French: "nombre de membres et type de chaque service",
})
