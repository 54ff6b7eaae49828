package personnel

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Officer is whoever may be deployed, a police officer or one of the others of [Status]: the facts that the standards read,
// and no others. Each of them may be not stated, which is never read as a no. The zero Officer states nothing.
//
// An officer goes by a number and has no name. The rest are personal facts: whatever the verb, package fmt prints the ID
// and none of them. The JSON form, which is for the record, is an object with all that is stated.
type Officer struct {
	// ID is the number under which the caller keeps the officer, such as "o-0412". It holds a digit, so that it is no name.
	ID string
	// Service is the ID of the home service, as in [Service]; a civilian expert or a contracted agent may have none.
	Service string
	// Rank is the rank in the home service; the zero Rank for a civilian expert, who has none.
	Rank Rank
	// Born is the date of birth.
	Born calendar.Date
	// Gender is what the officer says of it, if anything. Only shares and targets read it.
	Gender Gender
	// Citizen is whether the officer is a Canadian citizen.
	Citizen policy.Answer
	// Sworn is the sworn date: the first day of police service, training before it not counted.
	Sworn calendar.Date
	// Status is as what the officer would be deployed.
	Status Status
	// Retired is the day of retirement of a retired officer, or of a contracted agent; no date for an officer who serves.
	Retired calendar.Date
	// Licence is the day since when the officer has held a national driving licence that is still valid.
	Licence calendar.Date
	// Driving is the day since when the officer has driven without a break.
	Driving calendar.Date
	// Manual is the day since when the officer has driven vehicles with manual transmission.
	Manual calendar.Date
	// DrivingTests are the attempts at the driving test, the first one first; nil where they are not stated, empty where
	// there were none.
	DrivingTests []DrivingTest
	// Computer is whether the officer has basic computer knowledge.
	Computer policy.Answer
	// Languages are the assessments, one for each language; nil where it is not stated whether there are any.
	Languages []LanguageAssessment
	// Proficiencies are levels on other scales, one for each language and scale. One that is not there is not stated.
	Proficiencies []Proficiency
	// Experience is all skills; nil where they are not stated, empty where there are none.
	Experience []Experience
	// Integrity is the two certificates.
	Integrity Integrity
	// Firearms is the firearms test.
	Firearms FirearmsTest
	// Limitations are all medical limitations; nil where they are not stated, empty where there are none.
	Limitations []Limitation
	// Screenings are what came of each step of the selection, one of each kind. One that is not there is not stated, but for
	// the [MissionAssessment]: who has others on file and not this one has not been assessed in the mission.
	Screenings []Screening
	// Papers are those in the file. One that is not there is not stated.
	Papers []Paper
	// Approvals are the yes and no of those without whom the officer does not go. One that is not there is not stated.
	Approvals []Approval
	// Cleared is the day on which the officer passed the assessment for mission service.
	Cleared calendar.Date
	// Tours are earlier tours of duty, in any order; nil where it is not stated whether there are any, empty where there
	// are none.
	Tours []EarlierTour
}

// NewOfficer is the officer with what is stated, if nothing of it is wrong. Otherwise it is the zero Officer, with all
// faults that [Officer.Check] lists. The lists are the officer's own: what becomes of those that were given changes
// nothing, and a list that is not stated stays apart from one that is empty.
func NewOfficer(stated Officer) (Officer, error) {
	if err := stated.Check(); err != nil {
		return Officer{}, err
	}
	stated.DrivingTests = slices.Clone(stated.DrivingTests)
	stated.Languages = slices.Clone(stated.Languages)
	stated.Proficiencies = slices.Clone(stated.Proficiencies)
	stated.Experience = slices.Clone(stated.Experience)
	stated.Limitations = slices.Clone(stated.Limitations)
	stated.Screenings = slices.Clone(stated.Screenings)
	stated.Papers = slices.Clone(stated.Papers)
	stated.Approvals = slices.Clone(stated.Approvals)
	stated.Tours = slices.Clone(stated.Tours)
	return stated, nil
}

// IsZero says whether nothing about the officer is stated.
func (o Officer) IsZero() bool {
	return o.ID == "" && o.Service == "" && o.Rank.IsZero() && o.Gender == "" && o.Citizen == "" && o.Manual.IsZero() &&
		o.DrivingTests == nil && o.Proficiencies == nil && o.Experience == nil && o.Limitations == nil &&
		o.Screenings == nil && o.Papers == nil && o.Approvals == nil && o.Born.IsZero() && o.Sworn.IsZero() && o.Status == "" && o.Retired.IsZero() &&
		o.Licence.IsZero() && o.Driving.IsZero() && o.Computer == "" && o.Languages == nil && o.Integrity.IsZero() &&
		o.Firearms.IsZero() && o.Cleared.IsZero() && o.Tours == nil
}

var (
	wantNumber = bilingual.Text{
		English: "a number, or an ID with a digit in it, that is not a name",
		French:  "un numéro, ou un identifiant contenant un chiffre, qui n'est pas un nom",
	}
	wantService = bilingual.Text{English: "the ID of the home service", French: "l'identifiant du service d'attache"}
	wantRetired = bilingual.Text{
		English: "a day of retirement only where the status is retired or contracted",
		French:  "un jour de départ à la retraite seulement si la personne est à la retraite ou contractuelle",
	}
	wantLimitation = bilingual.Text{English: "a medical limitation", French: "une restriction médicale"}
	wantNoPolice   = bilingual.Text{
		English: "nothing for a civilian expert, who is no police officer",
		French:  "rien pour un expert civil, qui n'est pas policier",
	}
)

// Check lists all that is wrong with what is stated, each at the key of its JSON form: no ID, or one that might be a
// name; no home service of a police officer; codes that are none; days that cannot be in that order, each of the others
// being after birth, and retirement after the sworn date; a day of retirement of someone who serves or is a civilian
// expert, whose rank and sworn date are faults too; two assessments in one language, or two of anything else that stands
// there once; results that cannot be. A fact that is not stated is no fault.
func (o Officer) Check() error {
	var faults fault.List
	checkID(&faults, "id", o.ID)
	if isID(o.ID) && !strings.ContainsAny(o.ID, "0123456789") {
		faults.Add(fault.Fault{Kind: fault.Malformed, Path: "id", Given: fault.Given(o.ID), Accepted: wantNumber})
	}
	switch {
	case o.Service != "":
		checkID(&faults, "service", o.Service)
	case o.Status != CivilianExpert && o.Status != Contracted:
		faults.Add(fault.Absent("service", wantService))
	}
	faults.AddError("rank", o.Rank.Check())
	checkAfter(&faults, "sworn", o.Sworn, o.Born)
	fault.AddCode(&faults, "gender", o.Gender, ParseGender)
	fault.AddCode(&faults, "citizen", o.Citizen, policy.ParseAnswer)
	fault.AddCode(&faults, "status", o.Status, ParseStatus)
	if o.Status == CivilianExpert && !o.Rank.IsZero() {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "rank", Given: o.Rank.Band.Title(), Accepted: wantNoPolice})
	}
	if o.Status == CivilianExpert && !o.Sworn.IsZero() {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "sworn", Given: bilingual.Both(o.Sworn.In), Accepted: wantNoPolice})
	}
	if !o.Retired.IsZero() && !o.Status.concerns(retirement) {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "retired", Given: bilingual.Both(o.Retired.In), Accepted: wantRetired})
	}
	began := o.Sworn
	if began.IsZero() {
		began = o.Born
	}
	checkAfter(&faults, "retired", o.Retired, began)
	checkAfter(&faults, "licence", o.Licence, o.Born)
	checkAfter(&faults, "driving", o.Driving, o.Born)
	checkAfter(&faults, "manual", o.Manual, o.Born)
	addEach(&faults, "driving_tests", o.DrivingTests)
	fault.AddCode(&faults, "computer", o.Computer, policy.ParseAnswer)
	addEach(&faults, "languages", o.Languages)
	checkOnce(&faults, o.Languages)
	addEach(&faults, "proficiencies", o.Proficiencies)
	checkTwice(&faults, "proficiencies", o.Proficiencies, func(a, b Proficiency) bool {
		return a.Scale() == b.Scale() && sameLanguage(a.Language, b.Language)
	})
	addEach(&faults, "experience", o.Experience)
	faults.AddError("integrity", o.Integrity.Check())
	faults.AddError("firearms", o.Firearms.Check())
	for i, limitation := range o.Limitations {
		fault.AddCode(&faults, fault.Path("limitations").Index(i), limitation, ParseLimitation)
	}
	checkListed(&faults, "limitations", o.Limitations, wantLimitation)
	addEach(&faults, "screenings", o.Screenings)
	checkTwice(&faults, "screenings", o.Screenings, func(a, b Screening) bool { return a.Kind == b.Kind && a.Kind != "" })
	addEach(&faults, "papers", o.Papers)
	addEach(&faults, "approvals", o.Approvals)
	checkAfter(&faults, "cleared", o.Cleared, o.Born)
	addEach(&faults, "tours", o.Tours)
	for i, assessment := range o.Languages {
		checkAfter(&faults, fault.Path("languages").Index(i).Key("on"), assessment.On, o.Born)
	}
	for i, screening := range o.Screenings {
		checkAfter(&faults, fault.Path("screenings").Index(i).Key("on"), screening.On, o.Born)
	}
	for i, tour := range o.Tours {
		checkAfter(&faults, fault.Path("tours").Index(i).Key("period"), tour.Period.From(), o.Born)
	}
	return faults.Err()
}

// String is the ID; "officer without ID" where there is none.
func (o Officer) String() string {
	if o.ID == "" {
		return "officer without ID"
	}
	return o.ID
}

// Format prints what [Officer.String] gives, whatever the verb, so that no personal fact gets into a log by chance.
func (o Officer) Format(state fmt.State, verb rune) { withhold(state, verb, o.String()) }

type officerJSON struct {
	ID            string               `json:"id,omitzero"`
	Service       string               `json:"service,omitzero"`
	Rank          Rank                 `json:"rank,omitzero"`
	Born          calendar.Date        `json:"born,omitzero"`
	Gender        Gender               `json:"gender,omitzero"`
	Citizen       policy.Answer        `json:"citizen,omitzero"`
	Sworn         calendar.Date        `json:"sworn,omitzero"`
	Status        Status               `json:"status,omitzero"`
	Retired       calendar.Date        `json:"retired,omitzero"`
	Licence       calendar.Date        `json:"licence,omitzero"`
	Driving       calendar.Date        `json:"driving,omitzero"`
	Manual        calendar.Date        `json:"manual,omitzero"`
	DrivingTests  []DrivingTest        `json:"driving_tests,omitzero"`
	Computer      policy.Answer        `json:"computer,omitzero"`
	Languages     []LanguageAssessment `json:"languages,omitzero"`
	Proficiencies []Proficiency        `json:"proficiencies,omitzero"`
	Experience    []Experience         `json:"experience,omitzero"`
	Integrity     Integrity            `json:"integrity,omitzero"`
	Firearms      FirearmsTest         `json:"firearms,omitzero"`
	Limitations   []Limitation         `json:"limitations,omitzero"`
	Screenings    []Screening          `json:"screenings,omitzero"`
	Papers        []Paper              `json:"papers,omitzero"`
	Approvals     []Approval           `json:"approvals,omitzero"`
	Cleared       calendar.Date        `json:"cleared,omitzero"`
	Tours         []EarlierTour        `json:"tours,omitzero"`
}

// MarshalJSON writes all that is stated as an object. A list that is empty is written, and one that is not stated is
// left out. A code that is none is a fault.
func (o Officer) MarshalJSON() ([]byte, error) { return json.Marshal(officerJSON(o)) }

// UnmarshalJSON reads what [Officer.MarshalJSON] writes. All faults are reported together, and leave the Officer as it
// was. What cannot be true of an officer is for [Officer.Check] to say.
func (o *Officer) UnmarshalJSON(data []byte) error {
	var read Officer
	err := fault.Decode(data, func(object *fault.Object) {
		object.Optional("id", &read.ID)
		object.Optional("service", &read.Service)
		object.Optional("rank", &read.Rank)
		object.Optional("born", &read.Born)
		object.Optional("gender", &read.Gender)
		object.Optional("citizen", &read.Citizen)
		object.Optional("sworn", &read.Sworn)
		object.Optional("status", &read.Status)
		object.Optional("retired", &read.Retired)
		object.Optional("licence", &read.Licence)
		object.Optional("driving", &read.Driving)
		object.Optional("manual", &read.Manual)
		fault.Items(object, "driving_tests", &read.DrivingTests)
		object.Optional("computer", &read.Computer)
		fault.Items(object, "languages", &read.Languages)
		fault.Items(object, "proficiencies", &read.Proficiencies)
		fault.Items(object, "experience", &read.Experience)
		object.Optional("integrity", &read.Integrity)
		object.Optional("firearms", &read.Firearms)
		fault.Items(object, "limitations", &read.Limitations)
		fault.Items(object, "screenings", &read.Screenings)
		fault.Items(object, "papers", &read.Papers)
		fault.Items(object, "approvals", &read.Approvals)
		object.Optional("cleared", &read.Cleared)
		fault.Items(object, "tours", &read.Tours)
	})
	if err != nil {
		return err
	}
	*o = read
	return nil
}
