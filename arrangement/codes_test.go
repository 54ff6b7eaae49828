package arrangement_test

import (
	"encoding/json"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

type code interface {
	~string
	Valid() bool
	Title() bilingual.Text
	MarshalText() ([]byte, error)
}

func TestCodes(t *testing.T) {
	testCodes(t, "partners", arrangement.Partners(), arrangement.ParsePartner,
		"foreign-affairs", "development", "public-safety", "rcmp")
	testCodes(t, "offices", arrangement.Offices(), arrangement.ParseOffice,
		"minister-of-foreign-affairs", "minister-of-international-development", "minister-of-public-safety")
	testCodes(t, "parts", arrangement.Parts(), arrangement.ParsePart,
		"first-contact", "decides", "consulted", "manages", "funds")
	testCodes(t, "organizations", arrangement.Organizations(), arrangement.ParseOrganization,
		"united-nations", "european-union", "osce", "nato", "african-union", "francophonie",
		"yugoslavia-tribunal", "lebanon-tribunal", "cambodia-chambers")
	testCodes(t, "asks", arrangement.Asks(), arrangement.ParseAsk,
		"new", "extension", "increase", "reduction")
	testCodes(t, "forms", arrangement.Forms(), arrangement.ParseForm,
		"individual-officers", "specialized-team", "formed-unit", "secondment")
	testCodes(t, "roles", arrangement.Roles(), arrangement.ParseRole,
		"patrol", "recruit-training", "humanitarian-assistance", "election-security", "human-rights-investigation",
		"monitoring", "mentoring", "advising", "restructuring", "training-needs", "community-policing", "sexual-violence",
		"organized-crime", "war-crimes-investigation", "disaster-response", "displaced-persons-camps", "intelligence",
		"public-affairs", "administration", "command")
	testCodes(t, "factors", arrangement.Factors(), arrangement.ParseFactor,
		"mandate", "purpose", "role", "foreign-policy-interest", "official-request", "domestic-policing")
	testCodes(t, "planning factors", arrangement.PlanningFactors(), arrangement.ParseFactor, "urgency", "risk")
	testCodes(t, "states of a proposal", arrangement.ProposalStates(), arrangement.ParseProposalState,
		"received", "acknowledged", "examined", "referred", "approved", "suspended", "refused", "withdrawn", "ended")
	testCodes(t, "kinds of events of a proposal", arrangement.ProposalKinds(), arrangement.ParseProposalKind,
		"receipt", "acknowledgement", "reconnaissance", "factor-assessment", "referral", "concurrence-given",
		"concurrence-withheld", "approval", "announcement", "condition-fulfilled", "refusal", "withdrawal", "extension", "increase", "reduction",
		"renewal", "suspension", "resumption", "end")
	testCodes(t, "guards", arrangement.ProposalGuards(), arrangement.ParseProposalGuard, "unopposed", "condition-open", "undecided")
}

// testCodes holds the codes to their list: what JSON holds is stable for ever.
func testCodes[C code](t *testing.T, name string, all iter.Seq[C], parse func(string) (C, error), want ...string) {
	t.Run(name, func(t *testing.T) {
		titles := map[bilingual.Text]bool{}
		var codes []string
		for c := range all {
			codes = append(codes, string(c))
			parsed, err := parse(string(c))
			require.NoError(t, err)
			assert.Equal(t, c, parsed)
			assert.True(t, c.Valid(), c)
			assert.True(t, c.Title().Complete(), c)
			assert.False(t, titles[c.Title()], "%s has the title of another code", c)
			titles[c.Title()] = true
			data, err := json.Marshal(c)
			require.NoError(t, err)
			assert.Equal(t, `"`+string(c)+`"`, string(data))
			var back C
			require.NoError(t, json.Unmarshal(data, &back))
			assert.Equal(t, c, back)
			assert.Equal(t, strings.ToLower(string(c)), string(c), "kebab-case")

			_, err = parse(strings.ToUpper(string(c)))
			require.ErrorIs(t, err, fault.Unknown)
			assert.Contains(t, err.Error(), "“"+string(c)+"”", "the fault names the code that was meant")
		}
		assert.Equal(t, want, codes)

		var none C
		assert.False(t, none.Valid(), "the zero code is not stated")
		text, err := none.MarshalText()
		require.NoError(t, err)
		assert.Empty(t, text)
		kept := C(want[0])
		require.NoError(t, json.Unmarshal([]byte(`""`), &kept))
		assert.Equal(t, none, kept, "the empty text is not stated")

		kept = C(want[0])
		require.ErrorIs(t, json.Unmarshal([]byte(`"nobody"`), &kept), fault.Unknown)
		assert.Equal(t, C(want[0]), kept, "what is faulty leaves the value as it was")
		_, err = C("nobody").MarshalText()
		require.ErrorIs(t, err, fault.Unknown)
		_, err = parse("")
		require.ErrorIs(t, err, fault.Unknown)

		stopped := 0
		for range all {
			stopped++
			break
		}
		assert.Equal(t, 1, stopped, "who has seen enough may stop")
	})
}

func TestRoleTitlesAreTheTermsOfTheProgram(t *testing.T) {
	for role, want := range map[arrangement.Role]bilingual.Text{
		arrangement.Patrol:                   {English: "patrol", French: "patrouille"},
		arrangement.RecruitTraining:          {English: "recruit training", French: "formation des recrues"},
		arrangement.HumanitarianAssistance:   {English: "humanitarian assistance", French: "aide humanitaire"},
		arrangement.ElectionSecurity:         {English: "election security", French: "sécurité des élections"},
		arrangement.HumanRightsInvestigation: {English: "investigation of human rights violations", French: "enquêtes sur les violations des droits de la personne"},
		arrangement.Mentoring:                {English: "mentoring", French: "mentorat"},
		arrangement.Monitoring:               {English: "monitoring", French: "surveillance"},
		arrangement.Advising:                 {English: "advising", French: "conseil"},
	} {
		assert.Equal(t, want, role.Title())
	}
}

func TestEveryRoleIsCited(t *testing.T) {
	for role := range arrangement.Roles() {
		require.NoError(t, role.Basis().Check(), role)
	}
	assert.Zero(t, arrangement.Role("juggling").Basis())
}

func TestEveryOrganizationIsCited(t *testing.T) {
	for organization := range arrangement.Organizations() {
		require.NoError(t, organization.Basis().Check(), organization)
		assert.False(t, organization.Basis().IsZero(), organization)
	}
	assert.Zero(t, arrangement.Organization("UN").Basis())
}

func TestOnlyTheNewAskChangesNothing(t *testing.T) {
	for ask := range arrangement.Asks() {
		assert.Equal(t, ask != arrangement.AskNew, ask.Changes(), ask)
	}
	assert.False(t, arrangement.Ask("").Changes())
	assert.False(t, arrangement.Ask("more").Changes())
}

func TestTheFiveRolesOfTheProgramComeFirst(t *testing.T) {
	roles := slices.Collect(arrangement.Roles())
	for i, role := range roles {
		seed := role.Basis().Source.ID == "rcmp-overview-page"
		assert.Equal(t, i < 5, seed, "%s: %s", role, role.Basis())
	}
}
