package arrangement_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestOtherOrganizationCheck(t *testing.T) {
	name := american()
	for title, c := range map[string]struct {
		organization arrangement.OtherOrganization
		want         []string
	}{
		"code and name":        {arrangement.OtherOrganization{Code: "american-states", Name: name, Basis: policy.Cite("rcmp-2009")}, nil},
		"a number in the code": {arrangement.OtherOrganization{Code: "g-7", Name: name}, nil},
		"a name alone":         {arrangement.OtherOrganization{Name: name}, nil},
		"none at all":          {arrangement.OtherOrganization{}, []string{"name: missing"}},
		"a code alone":         {arrangement.OtherOrganization{Code: "american-states"}, []string{"name: missing"}},
		"our code": {
			arrangement.OtherOrganization{Code: "nato", Name: name}, []string{"code: at odds with another value; given: “nato”; accepted: a code that is none of the library's"},
		},
		"our name": {
			arrangement.OtherOrganization{Code: "onu", Name: bilingual.Text{English: "UN", French: "organisation des Nations unies"}},
			[]string{"name: at odds with another value; given: “UN”; accepted: “united-nations”"},
		},
		"capitals":       {arrangement.OtherOrganization{Code: "OAS", Name: name}, []string{"code: malformed; given: “OAS”"}},
		"a blank":        {arrangement.OtherOrganization{Code: "american states", Name: name}, []string{"code: malformed"}},
		"two hyphens":    {arrangement.OtherOrganization{Code: "american--states", Name: name}, []string{"code: malformed"}},
		"half a name":    {arrangement.OtherOrganization{Code: "oas", Name: bilingual.Text{French: "OEA"}}, []string{"name: missing; given: “OEA”"}},
		"a faulty basis": {arrangement.OtherOrganization{Name: name, Basis: policy.Citation{Strength: policy.Assumed}}, []string{"basis."}},
	} {
		t.Run(title, func(t *testing.T) { assertFaults(t, c.organization.Check(), c.want...) })
	}
}

// TestAnOrganizationOfOnesOwn is used like one of the library's: in a request, in its text, and in a proposal that was written
// down and read again.
func TestAnOrganizationOfOnesOwn(t *testing.T) {
	own := arrangement.OtherOrganization{Code: "american-states", Name: american(), Basis: policy.Cite("rcmp-2009")}
	roundTrip(t, own)
	request := asked("2008")
	request.Organization, request.State, request.OtherOrganization = "", "", own
	require.NoError(t, request.Check())
	assert.True(t, request.Multilateral())
	assert.Contains(t, request.In(language.French), "Organisation des États américains (multilatéral")
	proposal := arrangement.MustReplayProposal(request, happens("receipt", "2008"))
	data, err := json.Marshal(proposal)
	require.NoError(t, err)
	var read arrangement.Proposal
	require.NoError(t, json.Unmarshal(data, &read))
	assert.Equal(t, own, read.Request().OtherOrganization)
	assert.Contains(t, read.Explain(language.English), "Organization of American States")

	half := asked("2008")
	half.OtherOrganization = arrangement.OtherOrganization{Name: bilingual.Text{English: "United Nations"}}
	faults := fault.Of(half.Check())
	require.NotEmpty(t, faults)
	for _, f := range faults {
		assert.Contains(t, f.In(language.French), "United Nations", "what was given in one language is quoted in both")
	}

	kept := own
	require.Error(t, json.Unmarshal([]byte(`{"code": "x", "title": "y"}`), &kept))
	assert.Equal(t, own, kept)
}
