package main

import (
	"context"
	"time"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// positions is how many are to be filled: the 100 authorized less the 76 who are there.
const positions = 24

// dossier is everything that is printed, as data: what -json writes.
type dossier struct {
	Day      calendar.Date       `json:"day"`
	Tour     calendar.Period     `json:"tour"`
	Request  arrangement.Request `json:"request"`
	Factors  policy.Decision     `json:"factors"`
	Partners []partnerLine       `json:"partners"`
	Consent  policy.Decision     `json:"concurrence"`
	OnRecord []recordLine        `json:"authorized_on_record"`
	History  historyLine         `json:"history"`
	Ceiling  ceilingLine         `json:"ceiling"`
	Mission  missionLine         `json:"mission"`
	There    mission.Contingent  `json:"in_haiti"`
	Home     []homeLine          `json:"policing_at_home"`
	// TooMany are the services from which more are away than they are known to allow, with those selected.
	TooMany     []string                  `json:"more_away_than_known_to_be_allowed,omitempty"`
	Represented personnel.Representation  `json:"across_the_country,omitzero"`
	Posts       []personnel.Post          `json:"posts"`
	Training    trainingLine              `json:"training"`
	Standard    []ruleLine                `json:"standard"`
	Candidates  candidatesLine            `json:"candidates"`
	Selected    []selectedLine            `json:"selected"`
	Open        []openLine                `json:"open_positions"`
	Plan        planLine                  `json:"plan"`
	Next        []nextLine                `json:"next_in_line"`
	Left        map[selection.Outcome]int `json:"eligible_and_not_selected"`
	NearMisses  []nearMiss                `json:"near_misses"`
	Strength    []strengthLine            `json:"strength"`
	Costs       costLine                  `json:"costs"`
	Support     supportLine               `json:"support"`
	Evaluation  evaluationLine            `json:"evaluation"`
	Assumed     []bilingual.Text          `json:"assumed"`
}

type partnerLine struct {
	Partner arrangement.Partner `json:"partner"`
	Name    arrangement.Name    `json:"name"`
	Parts   []arrangement.Part  `json:"parts"`
	Basis   []policy.Citation   `json:"basis"`
}

type recordLine struct {
	From     calendar.Date   `json:"from"`
	Officers policy.Measure  `json:"officers"`
	Basis    policy.Citation `json:"basis"`
}

type ceilingLine struct {
	Term     arrangement.Term `json:"term"`
	Officers policy.Measure   `json:"officers"`
	Basis    policy.Citation  `json:"basis"`
	Mission  policy.Measure   `json:"this_mission"`
	Share    policy.Measure   `json:"share"`
}

type missionLine struct {
	Name        bilingual.Text       `json:"name"`
	Task        bilingual.Text       `json:"task"`
	Basis       policy.Citation      `json:"basis"`
	Roles       []arrangement.Role   `json:"roles"`
	RolesFrom   []policy.Citation    `json:"roles_basis"`
	Mandate     mission.Mandate      `json:"mandate"`
	Uncovered   calendar.Spans       `json:"days_beyond_the_mandate"`
	Stage       mission.Stage        `json:"stage"`
	Events      []mission.Event      `json:"events"`
	Allowed     []mission.EventKind  `json:"events_allowed_next"`
	Host        mission.HostPolice   `json:"host_police"`
	HostUnknown []mission.HostFigure `json:"host_police_not_stated"`
}

type homeLine struct {
	Service  string              `json:"service"`
	Name     bilingual.Text      `json:"name"`
	Strength personnel.Strength  `json:"strength"`
	Away     int                 `json:"away"`
	Agreed   personnel.Agreement `json:"agreement,omitzero"`
	Decision policy.Decision     `json:"decision"`
	Stated   bool                `json:"capacity_known"`
	Headroom int                 `json:"more_could_leave"`
	Selected int                 `json:"selected"`
}

type ruleLine struct {
	Rule   string          `json:"rule"`
	Title  bilingual.Text  `json:"title"`
	Limit  policy.Measure  `json:"limit,omitzero"`
	Asked  policy.Moment   `json:"asked"`
	Effect policy.Effect   `json:"effect"`
	Basis  policy.Citation `json:"basis"`
	Since  policy.Citation `json:"limit_basis,omitzero"`
}

type candidatesLine struct {
	Count    int                    `json:"count"`
	Rules    string                 `json:"rules"`
	Verdicts map[policy.Verdict]int `json:"verdicts"`
	Missing  []missingLine          `json:"missing_facts"`
}

type missingLine struct {
	Fact  policy.Fact `json:"fact"`
	Count int         `json:"candidates"`
}

type selectedLine struct {
	Officer string          `json:"officer"`
	Service string          `json:"service"`
	Post    string          `json:"post"`
	Fit     selection.Fit   `json:"fit"`
	Points  decimal.Decimal `json:"points"`
}

type openLine struct {
	Post      string `json:"post"`
	Positions int    `json:"positions"`
}

type planLine struct {
	Filled   int             `json:"filled"`
	Priority int64           `json:"priority_sum"`
	Points   decimal.Decimal `json:"points"`
	Verified bool            `json:"verified"`
	Prices   []priceLine     `json:"prices"`
}

// priceLine is a price that proves the plan: of one more release by a service, or of one position less in a post.
type priceLine struct {
	Service   string          `json:"service,omitempty"`
	Post      string          `json:"post,omitempty"`
	Positions int             `json:"positions,omitempty"`
	Priority  int64           `json:"priority"`
	Points    selection.Score `json:"points"`
}

type nextLine struct {
	Post    string            `json:"post"`
	Officer string            `json:"officer"`
	Service string            `json:"service"`
	Points  decimal.Decimal   `json:"points"`
	Least   decimal.Decimal   `json:"least_points_selected"`
	Outcome selection.Outcome `json:"outcome"`
}

type nearMiss struct {
	Officer  string        `json:"officer"`
	Service  string        `json:"service"`
	Fixes    []policy.Fix  `json:"fixes"`
	Earliest calendar.Date `json:"earliest_departure,omitzero"`
	Together calendar.Date `json:"earliest_departure_once_put_right,omitzero"`
}

type strengthLine struct {
	Month      calendar.PartialDate `json:"month"`
	Strength   int                  `json:"strength"`
	Authorized int                  `json:"authorized"`
	Vacant     int                  `json:"vacant"`
	Leaving    int                  `json:"leaving"`
	Arriving   int                  `json:"arriving"`
}

// assemble works the dossier out as it stands on the day.
func assemble(ctx context.Context, day calendar.Date) (dossier, error) {
	d := dossier{Day: day, Tour: tour, Posts: posts(), Assumed: assumptions(day)}
	d.home(day)
	if err := d.choose(ctx, day); err != nil {
		return dossier{}, err
	}
	d.decide(day)
	if err := d.history(day); err != nil {
		return dossier{}, err
	}
	d.missionOn(day)
	if err := d.train(day); err != nil {
		return dossier{}, err
	}
	d.count()
	if err := d.costs(); err != nil {
		return dossier{}, err
	}
	d.support(day)
	if err := d.evaluate(day); err != nil {
		return dossier{}, err
	}
	return d, nil
}

var spring2008 = calendar.InMonth(2008, time.April)
